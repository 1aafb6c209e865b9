show software-engineering
COLUMNS=120
