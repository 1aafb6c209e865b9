compare software-engineering engineer senior
COLUMNS=40
