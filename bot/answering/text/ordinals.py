"""Ordinal numbers in words, of editions and years of an event: "the twenty-third"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from itertools import product
from typing import Any

from bot.answering.text.lexicon_files import read_lexicon
from bot.answering.text.normalise import fold
from bot.answering.text.wording import one_of


@lru_cache(maxsize=256)  # each question is looked at some ten times
def ordinals_in(folded: str, language: str) -> tuple[tuple[int, int, int], ...]:
    """Return (number, start, end) of the ordinal numbers that a folded text has in words.

    Those of centuries, floors and the like are left out.
    """
    return tuple(_ordinals_in(folded, language))


def _ordinals_in(folded: str, language: str) -> Iterator[tuple[int, int, int]]:
    pattern, numbers = _pattern(language)
    others = _words_of_others(language)
    for match in pattern.finditer(folded):
        beside = {*folded[: match.start()].split()[-1:], *folded[match.end() :].split()[:1]}
        if not others & {word.strip(".,;:!?؟،") for word in beside}:
            yield numbers[match["number"]], match.start(), match.end()


def ordinal_row(language: str) -> Mapping[str, Any]:
    """Return how a language says its ordinals, as `ordinals.yaml` tells it."""
    return _rows()[language]


@cache
def ordinal_words(language: str) -> Mapping[str, int]:
    """Return the number of every ordinal that the words of a language make, or their beginnings."""
    return _spelt_out(_rows()[language])


def has_counter(language: str) -> bool:
    """Whether ordinals of a language have the counter of editions with them: "第三届", "제3차"."""
    return "after" in _rows()[language]


@cache
def _words_of_others(language: str) -> frozenset[str]:
    """Return the folded words beside which an ordinal counts something else: a century, a floor."""
    return frozenset(map(fold, _rows()[language].get("of_others", ())))


@cache
def _pattern(language: str) -> tuple[re.Pattern[str], Mapping[str, int]]:
    """Return what finds the ordinals of a language, and what each of them counts."""
    row = _rows()[language]
    numbers = ordinal_words(language)
    ending = fold(row.get("ending", ""))
    words = one_of(numbers)
    before, after = fold(row.get("before", "")), row.get("after", "")
    bounds = ("", "") if after else (r"(?<!\w)", r"(?!\w)")
    text = rf"{bounds[0]}{before}(?P<number>{words}){ending}{after}{bounds[1]}"
    return re.compile(text), numbers


def _spelt_out(row: Mapping[str, Any]) -> dict[str, int]:
    """Return every number that the words of a language make."""
    found = {fold(word): number for number, words in row["alone"].items() for word in words}
    for (ten, tens), (one, ones) in product(row["tens"].items(), row["ones"].items()):
        for high, low in product(tens, ones):
            first, last = (low, high) if row.get("is_ones_first") else (high, low)
            for joint in row["between"]:
                found[fold(f"{first}{joint}{last}")] = ten + one
    return found


@cache
def _rows() -> Mapping[str, Mapping[str, Any]]:
    rows: Mapping[str, Mapping[str, Any]] = read_lexicon("ordinals.yaml")
    return rows
