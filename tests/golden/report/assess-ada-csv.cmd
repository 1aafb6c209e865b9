assess ladders/examples/ada --format csv
