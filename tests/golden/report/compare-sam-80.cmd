compare tests/golden/compare/sam
