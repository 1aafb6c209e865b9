prep ladders/examples/ada --ascii
