show tests/golden/report/ladders/odd.yaml --format md
