show tests/golden/report/ladders/plain.yaml two
