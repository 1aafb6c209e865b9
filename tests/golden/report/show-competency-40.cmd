show software-engineering team-health
COLUMNS=40
