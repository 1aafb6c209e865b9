plan ladders/examples/ada --format json
