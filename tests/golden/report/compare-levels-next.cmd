compare software-engineering senior staff
