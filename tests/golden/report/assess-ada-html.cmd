assess ladders/examples/ada/ --format html
