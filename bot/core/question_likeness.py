"""When two questions that need a person are one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

from bot.core.bare_text import bare_words

LONGEST_PARTICLE = 3
"""Letters of a word that may be left out: "the"; one less for words put in each other's place."""

FIRST_IDEOGRAPH = "\u1100"
"""From here on (Hangul, kana, Han) a single character is a syllable or a word."""

LEAST_MISSPELT = 5
"""Letters of a word that may be misspelt by one; "dog" and "dot" are two words."""

MOST_MISSPELT = 3
"""Words of a question that may be misspelt by a letter; with more, a person is to decide."""


def most_alike(text: str, others: Iterable[tuple[int, str]]) -> int | None:
    """Return which of the numbered questions a text asks again, or None when it is a new one.

    Everybody gets the answer to the one question, so only the order of words, a typo and little
    words may differ: whether "store a parrot" is "store a violin" is for a person to say.
    """
    same = [(number, other) for number, other in others if _are_one(text, other)]
    return by_likeness(text, same)[0] if same else None


def by_likeness(text: str, others: Iterable[tuple[int, str]]) -> list[int]:
    """Return the numbers of questions, those most like a text first."""
    asked = bare_words(text)
    scores = [(fuzz.token_sort_ratio(asked, bare_words(other)), number) for number, other in others]
    return [number for _, number in sorted(scores, key=lambda pair: (-pair[0], pair[1]))]


def _are_one(text: str, other: str) -> bool:
    first, second = Counter(bare_words(text).split()), Counter(bare_words(other).split())
    if not first & second:
        return False
    little, words = _parted(first - second)
    other_little, other_words = _parted(second - first)
    # Each word here is compared with each word there.
    if len(words) != len(other_words) or len(words) > MOST_MISSPELT:
        return False
    for word in words:
        meant = next((one for one in other_words if _is_misspelt(word, one)), None)
        if meant is None:
            return False
        other_words.remove(meant)
    longest = LONGEST_PARTICLE - bool(little and other_little)
    return all(len(word) <= longest for word in little + other_little)


def _parted(words: Counter[str]) -> tuple[list[str], list[str]]:
    """Return the little words, which may be left out, and the others."""
    little = [word for word in words.elements() if _is_particle(word)]
    return little, [word for word in words.elements() if not _is_particle(word)]


def _is_misspelt(word: str, other: str) -> bool:
    if min(len(word), len(other)) < LEAST_MISSPELT or abs(len(word) - len(other)) > 1:
        return False
    is_written = (word + other).isalpha() and max(word + other) < FIRST_IDEOGRAPH
    return is_written and OSA.distance(word, other) <= 1


def _is_particle(word: str) -> bool:
    return len(word) <= LONGEST_PARTICLE and word.isalpha() and max(word) < FIRST_IDEOGRAPH
