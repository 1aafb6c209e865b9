history tests/golden/history/noor --color always
