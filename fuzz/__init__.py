"""Hostile inputs by chance, over everything that reads what others wrote. `make fuzz INPUTS=1000000`; every input can be made again."""
