show tests/golden/report/ladders/plain.yaml
COLUMNS=80
