show tests/golden/report/unicode/ladder.yaml deux --format md
