prep ladders/examples/ada --for manager
COLUMNS=60
