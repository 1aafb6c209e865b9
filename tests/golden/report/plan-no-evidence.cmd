plan tests/golden/report/empty.yaml
