prep tests/golden/report/leading.yaml --for manager --format md
