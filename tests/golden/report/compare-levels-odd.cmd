compare tests/golden/report/ladders/odd.yaml lead management
