assess ladders/examples/ada
COLUMNS=60
