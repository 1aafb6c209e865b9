show software-engineering track:management
COLUMNS=60
