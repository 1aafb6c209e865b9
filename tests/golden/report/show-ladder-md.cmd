show software-engineering --format md
