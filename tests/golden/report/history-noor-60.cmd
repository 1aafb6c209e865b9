history tests/golden/history/noor
COLUMNS=60
