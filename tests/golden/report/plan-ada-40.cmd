plan ladders/examples/ada
COLUMNS=40
