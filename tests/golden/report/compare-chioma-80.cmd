compare ladders/examples/chioma
