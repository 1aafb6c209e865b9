packet ladders/examples/ben/self.yaml
