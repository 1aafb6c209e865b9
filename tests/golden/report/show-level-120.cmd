show software-engineering staff
COLUMNS=120
