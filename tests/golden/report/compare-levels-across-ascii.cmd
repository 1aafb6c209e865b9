compare software-engineering staff engineering-manager --ascii
