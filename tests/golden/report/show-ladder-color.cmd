show software-engineering --color always
