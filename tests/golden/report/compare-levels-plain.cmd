compare tests/golden/report/ladders/plain.yaml one three
