compare tests/golden/compare/sam
COLUMNS=120
