plan ladders/examples/ada
COLUMNS=120
