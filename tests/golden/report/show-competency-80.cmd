show software-engineering technical-direction
COLUMNS=80
