compare tests/golden/compare/sam --format html
