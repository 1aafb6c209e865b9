compare tests/golden/compare/sam --format md
