validate tests/golden/validate/hurried --only ic-ceiling,quota,hard-to-read --format json
exit 1
