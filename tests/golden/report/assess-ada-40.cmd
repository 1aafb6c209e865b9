assess ladders/examples/ada
COLUMNS=40
