explain ladders/examples/ada mentoring --format md
