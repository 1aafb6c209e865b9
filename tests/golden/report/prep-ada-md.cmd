prep ladders/examples/ada --format md
