"""Of which languages a date alone is, which several of them may write alike: "5 dec"."""

from __future__ import annotations

from bot.answering.text.normalise import fold, words
from bot.answering.times.lexicon import load_words
from bot.languages import SCRIPTS


def languages_of_date(text: str) -> tuple[str, ...] | None:
    """Return the languages a text in plain Latin letters is a date in; None if it is in none.

    An accent tells more than a month that is short: "5 déc".
    """
    if not text.isascii():
        return None
    said = [word for word in words(fold(text)) if not word.isdigit()]
    if not said:
        return None
    shared = tuple(one for one in SCRIPTS["latin"] if load_words(one)["mon"].keys() >= {*said})
    return shared or None
