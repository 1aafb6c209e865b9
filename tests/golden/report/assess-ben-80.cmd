assess ladders/examples/ben
