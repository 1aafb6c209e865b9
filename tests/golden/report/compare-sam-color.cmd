compare tests/golden/compare/sam --color always
