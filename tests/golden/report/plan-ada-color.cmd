plan ladders/examples/ada --color always
