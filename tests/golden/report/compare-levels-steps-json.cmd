compare software-engineering engineer senior --format json
