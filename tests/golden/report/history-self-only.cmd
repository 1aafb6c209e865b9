history tests/golden/history/noor/2025-h1/self.yaml tests/golden/history/noor/2025-h2/self.yaml
