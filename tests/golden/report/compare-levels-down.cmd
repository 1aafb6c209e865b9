compare software-engineering senior engineer
