assess tests/golden/report/empty.yaml
