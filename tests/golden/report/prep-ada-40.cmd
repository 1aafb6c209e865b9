prep ladders/examples/ada
COLUMNS=40
