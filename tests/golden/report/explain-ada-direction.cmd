explain ladders/examples/ada technical-direction
