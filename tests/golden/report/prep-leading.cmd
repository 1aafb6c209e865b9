prep tests/golden/report/leading.yaml
