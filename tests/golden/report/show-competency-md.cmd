show software-engineering system-design --format md
