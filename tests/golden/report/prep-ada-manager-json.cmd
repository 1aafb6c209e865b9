prep ladders/examples/ada --for manager --format json
