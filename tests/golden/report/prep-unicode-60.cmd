prep tests/golden/report/unicode --ladder tests/golden/report/unicode/ladder.yaml
COLUMNS=60
