"""Rooms told by a noun and a letter that none of the event has: "Hall B" beside Hall A."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from bot.answering.linking.lettered_rooms import as_of_rooms
from bot.answering.text.normalise import fold
from bot.answering.text.wording import one_of, terms, terms_everywhere
from bot.languages import UNSEGMENTED


def other_letters_of_rooms(
    text: str, names: tuple[str, ...], language: str
) -> Iterator[tuple[int, int]]:
    """Yield where a text names a room by a letter that none of all `names` of rooms has."""
    folded = fold(text)
    if len(folded) != len(text):
        return
    own = _letters(names)
    for pattern in _lettered(language):
        for found in pattern.finditer(folded):
            at = found.start("letter")
            is_written = text[at].isupper() or _may_be_small(folded, at, language)
            is_own = as_of_rooms(folded[at], own) in own
            if is_written and not is_own and not _is_word(text, at, language):
                yield found.span()


def _may_be_small(folded: str, at: int, language: str) -> bool:
    """Whether a small letter is a room's, and no piece of a word, as in "la salle d attente"."""
    if _END.match(folded, at + 1):
        return folded[at] not in _VOWELS
    is_word = folded[at] in _VOWELS or folded[at] in terms_everywhere("function_words")
    return language in _WORDS_STAND_WHOLE and not is_word


_VOWELS = frozenset("aeiouyаеиоуяو")
"""Letters that are words by themselves somewhere ("à", "y", "и"): small, they name no room."""

_END = re.compile(r"\W*$|[,;?!:]")

_WORDS_STAND_WHOLE = frozenset({"en", *UNSEGMENTED})
"""Languages that write no apostrophe behind the one letter of a word."""


def _is_word(text: str, at: int, language: str) -> bool:
    """Whether a capital letter is the English "I", with something said behind it."""
    return language == "en" and text[at] == "I" and not _END.match(text, at + 1)


@cache
def _letters(names: tuple[str, ...]) -> frozenset[str]:
    """Return the folded letters that stand alone in the names of rooms: F and G of F&G."""
    return frozenset(fold(letter) for name in names for letter in _ALONE.findall(name))


_ALONE = re.compile(r"(?<![^\W_])[^\W\d_](?![^\W_])|(?<![A-Za-z0-9])[A-Za-z](?![A-Za-z0-9])")


@cache
def _lettered(language: str) -> tuple[re.Pattern[str], ...]:
    """Return what finds a folded noun for a room with a letter, in the language or English."""
    english = one_of(terms("hall_nouns", "en"))
    if language in UNSEGMENTED:
        nouns = one_of(terms("hall_nouns", language))
        before = rf"(?<![a-z0-9])(?P<letter>[a-z]) ?(?:{nouns})(?! ?[a-z0-9])"
        return re.compile(before), re.compile(
            rf"(?<!\w)(?:{english}) ?(?P<letter>[a-z])(?![a-z0-9])"
        )
    nouns = one_of({*terms("hall_nouns", language), *terms("hall_nouns", "en")})
    return (re.compile(rf"(?<!\w)(?:{nouns}) (?P<letter>[^\W\d_])(?![\w'’]|[-. ]\d)"),)
