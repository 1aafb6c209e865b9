show software-engineering --ascii
