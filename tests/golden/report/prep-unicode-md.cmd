prep tests/golden/report/unicode --ladder tests/golden/report/unicode/ladder.yaml --for manager --format md
