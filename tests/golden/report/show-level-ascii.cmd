show software-engineering principal --ascii
