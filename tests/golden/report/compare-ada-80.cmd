compare ladders/examples/ada
