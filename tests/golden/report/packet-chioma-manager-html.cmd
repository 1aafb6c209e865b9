packet ladders/examples/chioma/ --to engineering-manager --format html
