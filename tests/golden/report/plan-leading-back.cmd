plan tests/golden/report/leading.yaml --to senior-staff
