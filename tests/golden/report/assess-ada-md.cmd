assess ladders/examples/ada --format md
