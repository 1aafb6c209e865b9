show software-engineering engineer
COLUMNS=40
