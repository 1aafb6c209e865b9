packet ladders/examples/ada --redact
