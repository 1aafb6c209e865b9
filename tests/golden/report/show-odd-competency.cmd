show tests/golden/report/ladders/odd.yaml craft
