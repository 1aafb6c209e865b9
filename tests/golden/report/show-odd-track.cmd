show tests/golden/report/ladders/odd.yaml track:management
