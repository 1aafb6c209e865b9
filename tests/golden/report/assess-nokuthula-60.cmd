assess ladders/examples/nokuthula
COLUMNS=60
