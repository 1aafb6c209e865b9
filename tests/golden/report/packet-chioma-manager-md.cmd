packet ladders/examples/chioma --to engineering-manager
