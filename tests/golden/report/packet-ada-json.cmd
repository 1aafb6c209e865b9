packet ladders/examples/ada --format json
