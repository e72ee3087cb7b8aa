"""Days in the keys of lists: "2027-05-13", "may13thSessions", "fridayTalks"."""

from __future__ import annotations

import re

from bot.knowledge_base.importing.columns import heading_words, is_holder
from bot.knowledge_base.importing.spreadsheet_dates import names_day

_BESIDE_FIGURES = re.compile(r"(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_]{3})")
"""Where a word and figures meet, but for an ordinal's ending: "13th"."""


def day_of_key(key: str) -> str:
    """Return the day that a key names, maybe beside a word for what it holds; empty for none."""
    if names_day(key):
        return key
    words = _BESIDE_FIGURES.sub(" ", heading_words(key)).split()
    while words and is_holder(words[-1]):
        words.pop()
    while words and is_holder(words[0]):
        words.pop(0)
    is_numeric = len(words) == 3 and all(map(str.isdecimal, words))
    day = ("-" if is_numeric else " ").join(words)
    return day if names_day(day) else ""
