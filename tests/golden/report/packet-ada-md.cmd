packet ladders/examples/ada
