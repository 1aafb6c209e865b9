plan ladders/examples/chioma --to staff --format md
