"""Rooms of Han and Hangul that are called as those of the event are, but for the number.

人文館第三會議室 beside the first and the second is none of the event, nor is 제9회의실.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from bot.answering.text.normalise import fold
from bot.answering.text.wording import one_of, terms
from bot.answering.times.lexicon import load_words
from bot.languages import UNSEGMENTED

_LETTERS = r"\u3400-\u9fff\uac00-\ud7a3"
_COUNT = r"\d{1,3}|[一二三四五六七八九十]{1,3}"
_ORDINAL = r"(?:第|제)\s?"
_NUMBER = rf"\s?(?:{_ORDINAL})?(?P<count>{_COUNT})\s?"
_NAME = re.compile(rf"(?P<before>[{_LETTERS}]*?){_NUMBER}(?P<after>[{_LETTERS}]+)")

SHORTEST = 3
"""Letters around its number of a name that is no time, floor or count."""


def others_in_series(text: str, names: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield where a text names a room by a number that no room (of all `names`) has there."""
    folded = fold(text)
    if len(folded) != len(text):
        return
    for pattern, own in _series(tuple(names)):
        for found in pattern.finditer(folded):
            if _number(found["count"]) not in own:
                yield found.span()
    for found in _numbered(_ORDINAL).finditer(folded):
        if not any(_is_part(found, name) for name in names):
            yield found.span()


@cache
def _series(names: tuple[str, ...]) -> tuple[tuple[re.Pattern[str], frozenset[int]], ...]:
    """Return what rooms are called like that are told apart by a number, with those there are."""
    numbers: dict[tuple[str, str], set[int]] = {}
    for name in names:
        found = _NAME.fullmatch(fold(name))
        if found and found["before"] and len(found["before"] + found["after"]) >= SHORTEST:
            series = found["before"], found["after"]
            numbers.setdefault(series, set()).add(_number(found["count"]))
    return tuple((_of_series(*series), frozenset(own)) for series, own in numbers.items())


def _of_series(before: str, after: str) -> re.Pattern[str]:
    return re.compile(re.escape(before) + _NUMBER + re.escape(after))


@cache
def _numbered(before: str) -> re.Pattern[str]:
    """Return what finds a noun for a room behind a number, with what stands before that."""
    nouns = one_of(
        noun for language in sorted(UNSEGMENTED) for noun in terms("hall_nouns", language)
    )
    return re.compile(rf"{before}(?P<count>{_COUNT})\s?(?:{nouns})")


def _is_part(found: re.Match[str], name: str) -> bool:
    """Whether a room's name has the number that was found, in whatever figures, and a noun."""
    wanted = _number(found["count"])
    return any(_number(one["count"]) == wanted for one in _numbered("").finditer(fold(name)))


def _number(count: str) -> int:
    """Return a number that is written in figures, Latin or Han."""
    if count.isdigit():
        return int(count)
    return int(load_words("zh")["num"].get(count, 0))
