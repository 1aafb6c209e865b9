compare software-engineering senior principal
COLUMNS=80
