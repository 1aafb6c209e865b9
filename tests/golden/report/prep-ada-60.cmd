prep ladders/examples/ada
COLUMNS=60
