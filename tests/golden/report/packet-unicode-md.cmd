packet tests/golden/report/unicode --ladder tests/golden/report/unicode/ladder.yaml
