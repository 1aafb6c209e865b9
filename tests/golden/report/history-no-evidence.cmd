history tests/golden/report/empty.yaml
