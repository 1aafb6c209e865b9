assess ladders/examples/noemi
COLUMNS=60
