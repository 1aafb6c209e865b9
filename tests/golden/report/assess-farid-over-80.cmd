assess ladders/examples/farid --track ic --to staff
