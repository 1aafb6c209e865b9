prep ladders/examples/ada --format json
