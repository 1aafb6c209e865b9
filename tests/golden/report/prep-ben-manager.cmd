prep ladders/examples/ben --for manager
