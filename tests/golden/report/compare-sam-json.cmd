compare tests/golden/compare/sam --format json
