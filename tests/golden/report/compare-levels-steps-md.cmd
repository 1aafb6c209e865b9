compare software-engineering engineer senior --format md
