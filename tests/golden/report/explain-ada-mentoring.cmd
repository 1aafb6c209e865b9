explain ladders/examples/ada mentoring
