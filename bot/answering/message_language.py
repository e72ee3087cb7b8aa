"""In which language a message is read and answered."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answering.classifier.classifier import Classifier
from bot.answering.classifier.language_guess import OTHER
from bot.answering.classifier.language_model import (
    likeliest_language_of,
    only_language_of,
)
from bot.answering.text.normalise import script_of, words
from bot.answering.text.wording import SCRIPTS

FEW_WORDS = 2
"""A message of at most so many words is too short to tell a language by, unless it is `SPOKEN`."""

SPOKEN = 0.65
"""How sure the language of a few words must be: "agenda", "hotel" stay below, "lieu" does not."""

TRANSLITERATED = 0.85
"""The same for Russian and Arabic in Latin letters, which other languages come near to."""

FOREIGN = 0.7
"""How sure it must be that a language is none of the seven."""


def message_language(
    text: str, bare: str, likely: Sequence[str | None], first: str, classifier: Classifier
) -> tuple[str, bool]:
    """Return the language to read a message in, and whether it is none of the seven.

    `bare` is the text without the event's names, which are of no language; `likely` are the
    languages of the conversation and the reader, nearest first, and `first` is the event's.
    """
    default = next((one for one in likely if one), None)
    before = likely[0] if likely else None
    reader = default if default != before else None
    guess = classifier.language(bare, (before, reader, first))
    tokens = len(words(text))
    own = only_language_of(text) if tokens <= FEW_WORDS else None
    if own is not None:
        return own, False
    if guess is None:
        return default or first, False
    if guess.language == OTHER:
        is_foreign = guess.confidence >= FOREIGN and tokens > FEW_WORDS
        known = None if is_foreign else likeliest_language_of(text)
        return known or default or first, is_foreign
    is_few = tokens <= FEW_WORDS and guess.confidence < SPOKEN
    is_latin = script_of(text) == "latin" and guess.language not in SCRIPTS["latin"]
    if is_few or (is_latin and guess.confidence < TRANSLITERATED):
        return default or first, False
    return guess.language, False


def unambiguous_language(bare: str, classifier: Classifier) -> str | None:
    """Return the language that a text without names tells by itself, or None ("wifi?")."""
    guess = classifier.language(bare)
    if guess is None or guess.language == OTHER or guess.confidence < SPOKEN:
        return None
    return guess.language
