plan ladders/examples/ada --all
