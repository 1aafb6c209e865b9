show tests/golden/report/unicode/ladder.yaml deux
COLUMNS=60
