assess ladders/examples/kofi
COLUMNS=40
