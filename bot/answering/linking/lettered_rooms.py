"""Rooms called by a noun with one letter: "l'amphi A vendredi", A厅, "в зале А", "القاعة أ".

Such a room is no "à" of a time: "amphi A vendredi" is not "à vendredi".
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import cache

from bot.answering.linking.variants import nouns
from bot.answering.text.normalise import fold, script_of
from bot.answering.text.terms import terms_of
from bot.answering.text.wording import one_of, terms, terms_everywhere
from bot.answering.times.lexicon import load_words
from bot.languages import UNSEGMENTED


def rooms_by_letter(
    text: str, language: str, letters: Collection[str]
) -> Iterator[tuple[str, int, int]]:
    """Yield (letter, start, end) of each noun for a room with one of the `letters` of rooms."""
    folded = fold(text)
    if len(folded) != len(text):
        return
    if language in UNSEGMENTED:
        for found in _within_words(language).finditer(folded):
            yield found["before"] or found["behind"], *found.span()
        return
    is_shouted = text.isupper()
    for found in _beside_noun(language).finditer(folded):
        letter, at = as_of_rooms(found["letter"], letters), found.start("letter")
        is_capital = text[at].isupper() and not is_shouted
        if letter in letters and (is_capital or _is_no_word(text, at, found.end(), language)):
            yield letter, *found.span()


def as_of_rooms(letter: str, letters: Collection[str]) -> str:
    """Return the letter of a room that is typed with one of another alphabet: Cyrillic А, أ."""
    return letter if letter in letters else _LIKE_LATIN.get(letter, letter)


_LIKE_LATIN = {
    **dict(zip("авсенкморткух", "abcehkmoptkyx", strict=True)), "б": "b", "д": "d",
    "ا": "a", "أ": "a", "إ": "a", "ب": "b", "د": "d",
}  # fmt: skip
"""Letters that look like a Latin one, or sound like it and have its place in the alphabet."""


def is_word_beside(name_parts: Collection[str], letter: str, beside: Collection[str]) -> bool:
    """Whether a small letter beside a noun for a room alone is for `rooms_by_letter` to judge."""
    own = {part for part in name_parts if part not in nouns("room")} - {letter}
    return letter in _WORDS_OF_ONE_LETTER and own.isdisjoint(beside)


def _is_no_word(text: str, at: int, end: int, language: str) -> bool:
    """Whether a small letter is a room's: not "à 14h", "l'amphi a un micro", "в зале в пятницу"."""
    if text[at] not in _WORDS_OF_ONE_LETTER:
        is_plain = text[at].lower() == fold(text[at])  # "à" is no "a"
        return is_plain or script_of(text[at]) != "latin"
    if text[at] not in _SMALL:
        return False
    behind = [term.surface for term in terms_of(text[end:])[: _MOST_BETWEEN + 1]]
    small = terms_everywhere("function_words")
    between = next((n for n, word in enumerate(behind) if word not in small), len(behind))
    if between == len(behind):
        return not behind
    is_hour = behind[0] in _BEFORE_HOURS  # "en qué sala a las 14:30"
    is_dated = between > 0 and behind[between][0].isdigit() and not is_hour
    return is_dated or behind[between] in _days(language)


_WORDS_OF_ONE_LETTER = frozenset("aeiouyаеиоуясвко")
"""Letters that are words by themselves somewhere."""

_SMALL = frozenset("ae")
"""Those of them that people type for a room's in a small letter: "amphi a demain"."""

_BEFORE_HOURS = frozenset({"la", "las"})

_MOST_BETWEEN = 2
"""How many small words may stand between a room's letter and the time: "a le 26", "a a las 2"."""


@cache
def _days(language: str) -> frozenset[str]:
    """Return the words for weekdays, and for today and the days beside it."""
    words = load_words(language)
    return frozenset((*words["wd"], *words["rel"]))


@cache
def _beside_noun(language: str) -> re.Pattern[str]:
    """Return what finds a noun for a room, of any language, with one letter right behind it."""
    noun = one_of(nouns("room") | {*terms("hall_nouns", language)})
    return re.compile(rf"(?<!\w)(?:{noun}) (?P<letter>[^\W\d_])(?![\w'’]|[-. ]\d*[-.:]\d)")


@cache
def _within_words(language: str) -> re.Pattern[str]:
    """Return what finds a noun for a room with a Latin letter right before or behind it: I룸.

    Where words are spaced, a letter and a noun are two words of a name.
    """
    noun = one_of(terms("hall_nouns", language))
    return re.compile(
        rf"(?<![a-z0-9])(?P<before>[a-z])(?: ?(?:{noun}))(?! ?[a-z0-9]\b)"
        rf"|(?:{noun}) ?(?P<behind>[a-z])(?![a-z0-9])"
    )
