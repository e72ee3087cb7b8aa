"""Tracks that are told apart by a number or letter behind one noun: "Table 3"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from bot.answering.linking.kind_words import nouns_of_sessions
from bot.answering.linking.variants import nouns
from bot.answering.text.normalise import fold
from bot.languages import LANGUAGES

_NUMBERED = re.compile(r"([^\W\d_]{2,})(?: ?\d{1,2}| [a-z]| [ivx]{1,4})(?:[.)]?(?: ?[:–—]| -).*)?")
"""A noun and a number or letter, with or without what the track is on."""

FEWEST = 2
"""Tracks that are called by a noun for it to be the word for a track of this event."""


def nouns_of_tracks(names: Iterable[str]) -> frozenset[str]:
    """Return the folded nouns that several tracks are called by, which ask for no other thing.

    Sessions, rooms and days are asked for by theirs, be there tracks called "Session 1".
    """
    found = (_NUMBERED.fullmatch(fold(name)) for name in names)
    heads = Counter(match[1] for match in found if match)
    asking = {word for language in LANGUAGES for word in nouns_of_sessions(language)}
    others = asking | nouns("room") | nouns("day") | nouns("track")
    return frozenset(head for head, times in heads.items() if times >= FEWEST) - others
