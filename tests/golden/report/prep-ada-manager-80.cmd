prep ladders/examples/ada --for manager
