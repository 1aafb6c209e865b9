compare tests/golden/compare/sam --ascii
