prep tests/golden/report/empty.yaml --for manager --format md
