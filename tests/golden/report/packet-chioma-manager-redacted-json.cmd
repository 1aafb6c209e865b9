packet ladders/examples/chioma --to engineering-manager --redact --format json
