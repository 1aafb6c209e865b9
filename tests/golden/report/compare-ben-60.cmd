compare ladders/examples/ben
COLUMNS=60
