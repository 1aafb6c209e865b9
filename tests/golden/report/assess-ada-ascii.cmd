assess ladders/examples/ada --ascii
