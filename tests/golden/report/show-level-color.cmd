show software-engineering staff --color always
