history tests/golden/history/noor --format md
