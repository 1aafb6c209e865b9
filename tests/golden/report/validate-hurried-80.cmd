validate tests/golden/validate/hurried --all
exit 1
