prep tests/golden/report/empty.yaml
