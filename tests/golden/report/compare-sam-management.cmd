compare tests/golden/compare/sam --track management
