plan ladders/examples/ben --to engineering-manager
