compare tests/golden/compare/sam --as-of 2026-01-31
