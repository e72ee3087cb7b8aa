"""A message as it was meant to be typed, before anything is read in it."""

from __future__ import annotations

from bot.answering.romanised.keyboards import retyped
from bot.answering.text.noise import without_noise
from bot.answering.text.normalise import clean, is_shouted

LONGEST_QUESTION = 1200
"""Characters of a question that are read; what comes after is ignored."""


def typed_text(question: str) -> str:
    """Return what was typed: cleaned, at most so long, from the keyboard that was meant."""
    text = clean(without_noise(question))[:LONGEST_QUESTION]
    return retyped(text) or text


def quietly(text: str) -> str:
    """Return a message written in capitals throughout in small letters: they say nothing."""
    return text.lower() if is_shouted(text) and len(text.split()) > 1 else text
