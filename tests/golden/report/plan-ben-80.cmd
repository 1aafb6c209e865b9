plan ladders/examples/ben
