compare tests/golden/report/ladders/odd.yaml maker partner
