show software-engineering
COLUMNS=60
