prep ladders/examples/ada --color always
