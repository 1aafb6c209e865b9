show software-engineering staff --format md
