show software-engineering hiring
COLUMNS=60
