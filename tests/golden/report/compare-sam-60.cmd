compare tests/golden/compare/sam
COLUMNS=60
