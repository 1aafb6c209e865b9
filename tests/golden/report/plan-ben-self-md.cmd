plan ladders/examples/ben/self.yaml --format md
