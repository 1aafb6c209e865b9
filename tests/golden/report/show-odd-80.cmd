show tests/golden/report/ladders/odd.yaml
COLUMNS=80
