compare tests/golden/compare/sam/self.yaml
