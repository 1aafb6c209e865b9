show software-engineering ic
COLUMNS=40
