prep ladders/examples/chioma --to engineering-manager --format md
