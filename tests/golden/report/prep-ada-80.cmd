prep ladders/examples/ada
