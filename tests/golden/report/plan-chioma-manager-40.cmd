plan ladders/examples/chioma --to engineering-manager
COLUMNS=40
