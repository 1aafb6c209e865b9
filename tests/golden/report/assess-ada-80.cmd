assess ladders/examples/ada
