plan ladders/examples/ada --format md
