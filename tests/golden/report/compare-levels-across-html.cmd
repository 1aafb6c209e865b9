compare software-engineering staff engineering-manager --format html
