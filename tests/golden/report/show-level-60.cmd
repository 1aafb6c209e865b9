show software-engineering engineering-manager
COLUMNS=60
