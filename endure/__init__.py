"""Faults that a run must endure, tried one by one: what was lost, what was doubled, what was said. `make endure` tries all of them."""
