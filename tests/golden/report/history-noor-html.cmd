history tests/golden/history/noor --format html
