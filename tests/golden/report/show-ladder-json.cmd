show software-engineering --format json
