packet ladders/examples/ada/ --format html
