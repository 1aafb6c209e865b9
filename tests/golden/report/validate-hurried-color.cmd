validate tests/golden/validate/hurried --only ic-ceiling,quota --color always
exit 1
