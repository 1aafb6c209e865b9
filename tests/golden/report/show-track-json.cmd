show software-engineering management --format json
