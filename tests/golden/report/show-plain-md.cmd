show tests/golden/report/ladders/plain.yaml --format md
