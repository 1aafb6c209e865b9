plan ladders/examples/ada --ascii
