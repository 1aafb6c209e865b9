plan ladders/examples/ada
COLUMNS=60
