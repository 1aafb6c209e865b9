compare software-engineering senior-staff engineering-manager
