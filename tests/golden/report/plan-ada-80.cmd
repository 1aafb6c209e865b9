plan ladders/examples/ada
