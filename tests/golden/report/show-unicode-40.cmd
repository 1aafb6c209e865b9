show tests/golden/report/unicode/ladder.yaml
COLUMNS=40
