show tests/golden/report/ladders/odd.yaml partner --format md
