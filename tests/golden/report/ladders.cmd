ladders
