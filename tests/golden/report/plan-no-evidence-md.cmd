plan tests/golden/report/empty.yaml --format md
