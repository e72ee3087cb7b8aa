"""How many of something a text names: "there are four keynotes", 三场, "세 개"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from bot.answering.text.wording import one_of, terms
from bot.answering.times.lexicon import load_words

LONGEST = 4
"""Digits of a number of sessions, people or places."""


def cardinals_in(folded: str, language: str) -> Iterator[tuple[int, int, int]]:
    """Yield (number, start, end) of what a folded text counts, in digits or in words.

    An article may be among them ("a keynote", "un panel").
    """
    pattern, numbers = _pattern(language)
    for match in pattern.finditer(folded):
        number = match["number"]
        yield int(number) if number.isdigit() else numbers[number], match.start(), match.end()


@cache
def number_words(language: str) -> frozenset[str]:
    """Return the single folded words that are numbers; none of them is a slip of another word."""
    return frozenset(word for word in load_words(language)["num"] if " " not in word)


@cache
def _pattern(language: str) -> tuple[re.Pattern[str], Mapping[str, int]]:
    """Return what finds numbers, with their counters where a language has them."""
    words = load_words(language)
    counters = one_of(terms("counters", language))
    hours = {} if language == "ar" else words["hour"]  # Arabic has ordinals for them
    numbers = {word: int(n) for word, n in {**words["num"], **hours}.items() if word}
    spelt = one_of(numbers)
    digits = rf"\d{{1,{LONGEST}}}"
    if counters:
        # The Korean two is a particle, too, behind a noun: "님이 개회사를".
        alone = "(?<![가-힣])" if language == "ko" else ""
        found = rf"(?<!\d)(?P<number>{digits}|{alone}(?:{spelt})) ?(?:{counters})"
        return re.compile(found), numbers
    return re.compile(rf"(?<![\w.:])(?P<number>{digits}|{spelt})(?![\w:%]|\.\d)"), numbers
