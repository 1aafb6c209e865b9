packet tests/golden/report/empty.yaml
