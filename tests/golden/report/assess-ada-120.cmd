assess ladders/examples/ada
COLUMNS=120
