show software-engineering ic --format md
