validate ladders --strict
