compare tests/golden/compare/sam --to director
