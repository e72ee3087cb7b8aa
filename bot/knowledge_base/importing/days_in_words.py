"""Days of an event that are told without their dates: "Day 2", "Friday", "Viernes 14"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from bot.core.bare_text import bare_words
from bot.knowledge_base.importing.short_dates import weekday_of, weekday_with_number
from bot.knowledge_base.importing.word_lists import any_of, load_words

_WORDS = load_words("days")
_NUMERALS = {
    bare_words(word): at for at, words in enumerate(_WORDS["numbers"], 1) for word in words
}
_DAY_NUMBER = re.compile(
    rf"(?<= )(?:{any_of(_WORDS['day'])}\s?(\d|0\d|\w{{2,12}})"
    rf"|(\d|[^\W\d]{{1,12}})(?:st|nd|rd|th|o|a|e|er|ere|eme)?\s?{any_of(_WORDS['day_behind'])}"
    r"|第\s?(\d|[一二三四五六七])[天日]|第?(\d|[一二三四五六七])[天日]目|(初)日)(?= )"
)
_LONGEST_DAY = 40
"""Characters of what may be a day in words: "Segundo día: miércoles 24"."""


_Told = tuple[int | None, int | None, int | None]
"""A day's number in the event, its weekday with Monday as 0, and its number in the month."""


def lacks_date(value: Any) -> bool:
    """Whether a cell holds nothing but a day of the week, or a number of one: "Mon 12", "Day 2"."""
    return _day_in_words(value) is not None


def day_among(value: Any, days: Sequence[date]) -> date | None:
    """Return the one of an event's days that a cell names by its weekday, numbers or all of them.

    "Day 2, Friday 14" is none where the second day is no Friday, or not the 14th.
    """
    told = _day_in_words(value) if days else None
    if told is None:
        return None
    found = _those_told(told, days)
    return found[0] if len(found) == 1 else None


def gainsays_itself(value: Any, days: Sequence[date]) -> bool:
    """Whether all that a cell tells of a day is of some of an event's, but of no one of them."""
    told = _day_in_words(value) or (None, None, None)
    alone = [_those_told(one, days) for one in _each_alone(told)]
    return len(alone) > 1 and all(alone) and not _those_told(told, days)


def _each_alone(told: _Told) -> Iterator[_Told]:
    number, weekday, of_month = told
    for one in ((number, None, None), (None, weekday, None), (None, None, of_month)):
        if one != (None, None, None):
            yield one


def _those_told(told: _Told, days: Sequence[date]) -> list[date]:
    number, weekday, of_month = told
    return [
        day
        for at, day in enumerate(days, 1)
        if number in {None, at} and weekday in {None, day.weekday()} and of_month in {None, day.day}
    ]


def _day_in_words(value: Any) -> _Told | None:
    """Return what is told of a day that a cell names without its date; None where it names none."""
    if not isinstance(value, str):
        return None
    if numbered := weekday_with_number(value):
        return (None, *numbered)
    if (weekday := weekday_of(value)) is not None:
        return None, weekday, None
    words = f" {bare_words(value)} "
    if len(words) > _LONGEST_DAY or (found := _numbered_day(words)) is None:
        return None
    number, at = found
    rest = f"{words[: at.start()]} {words[at.end() :]}".strip()
    beside = weekday_with_number(rest) or (weekday_of(rest), None)
    return (number, *beside) if not rest or beside[0] is not None else None


def _numbered_day(words: str) -> tuple[int, re.Match[str]] | None:
    """Return the number of a day in folded words with a space around them, and where it stands."""
    at = 0
    while found := _DAY_NUMBER.search(words, at):
        if (number := _number_in(found)) is not None:
            return number, found
        at = found.start() + 1  # of "thursday day 2"
    return None


def _number_in(found: re.Match[str]) -> int | None:
    word = next(filter(None, found.groups()))
    return _NUMERALS.get(word) or (int(word) if word.isdecimal() else None)
