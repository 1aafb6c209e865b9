history tests/golden/history/noor --ascii
