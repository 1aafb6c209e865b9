assess ladders/examples/kofi
