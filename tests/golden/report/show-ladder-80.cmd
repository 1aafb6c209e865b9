show software-engineering
COLUMNS=80
