"""Titles before a name, which are nobody: "Dr.", "Prof. Dr.-Ing."."""

from __future__ import annotations

import re

from bot.core.bare_text import bare_words, without_accents
from bot.knowledge_base.importing.word_lists import any_of, load_words

_WORDS = load_words("names")
_HONORIFIC = any_of(map(without_accents, _WORDS["honorifics"]))
HONORIFICS = re.compile(rf"(?:{_HONORIFIC}(?: |$))+")
"""Titles at the beginning of a folded name."""

_OR_GIVEN = frozenset(_WORDS["honorifics_or_given"])


def are_honorifics(words: str) -> bool:
    """Whether words are nothing but titles before a name."""
    return HONORIFICS.fullmatch(bare_words(words)) is not None


def behind_honorifics(name: str) -> str:
    """Return what stands behind the titles before a name, itself where there are none.

    What is a given name, too, is a title only with a dot: "Phil", "Med".
    """
    words = name.split()
    if not words or (words[0][-1] != "." and bare_words(words[0]) in _OR_GIVEN):
        return name
    ends = range(len(words) - 1, 0, -1)
    return " ".join(words[next((at for at in ends if are_honorifics(" ".join(words[:at]))), 0) :])
