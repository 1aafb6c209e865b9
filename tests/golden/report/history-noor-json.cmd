history tests/golden/history/noor --format json
