show software-engineering staff --format json
