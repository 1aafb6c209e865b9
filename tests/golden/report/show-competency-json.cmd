show software-engineering hiring --format json
