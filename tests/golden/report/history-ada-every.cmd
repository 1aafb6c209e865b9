history ladders/examples/ada --every 60
