assess ladders/examples/ada --format json
