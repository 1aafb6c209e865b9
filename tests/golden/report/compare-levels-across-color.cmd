compare software-engineering staff engineering-manager --color always
