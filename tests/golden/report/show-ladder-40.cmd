show software-engineering
COLUMNS=40
