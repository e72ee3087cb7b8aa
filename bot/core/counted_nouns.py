"""Numbers with their nouns, for what is said in English in the terminal and in logs."""

from __future__ import annotations


def counted(number: int, noun: str, plural: str = "") -> str:
    """Return a number with its noun: "1 warning", "2 warnings", "0 people"."""
    return f"{number} {noun if number == 1 else plural or f'{noun}s'}"
