new evidence --ladder software-engineering --track ic --level senior --person Ada
