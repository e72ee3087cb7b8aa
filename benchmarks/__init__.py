"""Measurements of Usher: `make bench`."""

from bot.process_memory import share_one

share_one()  # as `python -m bot` does
