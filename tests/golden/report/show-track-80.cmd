show software-engineering ic
COLUMNS=80
