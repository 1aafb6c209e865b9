prep ladders/examples/ben/self.yaml
