validate tests/golden/validate/hurried --only ic-ceiling,quota,hard-to-read --format sarif
exit 1
