assess ladders/examples/ada --color always
