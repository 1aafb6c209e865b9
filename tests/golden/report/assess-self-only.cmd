assess ladders/examples/ben/self.yaml
