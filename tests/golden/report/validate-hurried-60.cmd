validate tests/golden/validate/hurried --severity error
COLUMNS=60
exit 1
