explain ladders/examples/ada mentoring --format json
