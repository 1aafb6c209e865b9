show software-engineering staff
COLUMNS=80
