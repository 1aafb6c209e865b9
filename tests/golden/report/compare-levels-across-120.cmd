compare software-engineering staff engineering-manager
COLUMNS=120
