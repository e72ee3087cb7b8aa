"""Measurements of Usher: `make bench`."""
