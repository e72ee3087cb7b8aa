"""Days of a month without a year, and days of the week: "Monday 7 June", "Wed 7/30", "6月7日"."""

from __future__ import annotations

import re
from typing import Any, Literal, get_args

from bot.core.bare_text import bare_words
from bot.knowledge_base.importing.word_lists import any_of, load_words

Order = Literal["dmy", "mdy"]
ORDERS: tuple[Order, ...] = get_args(Order)

_WORDS = load_words("days")
MONTHS, _WEEKDAYS = (
    {bare_words(word): at for at, words in enumerate(_WORDS[name], first) for word in words}
    for name, first in (("months", 1), ("weekdays", 0))
)
"""The number of a month by its names, and of a day of the week, Monday the first."""

MONTH_OF_TWO_WORDS = any_of(
    form.replace(" ", r"\s+")
    for words in _WORDS["months"]
    for word in words
    for form in (word, bare_words(word))
    if " " in word
)
"""A name of a month that is two words, "تشرين الأول", as a regular expression."""

_TWO_WORDS = re.compile(any_of(word for word in MONTHS if " " in word))
_EASTERN = re.compile(r"(?<!\d)(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日号號일]?(?!\d)")
_NAMED = re.compile(
    rf"(?<![\d:.])(\d{{1,2}})(?:st|nd|rd|th|er|\.|º)?\s+(?:de\s+)?({MONTH_OF_TWO_WORDS}|[^\W\d]+)"
)
_NAMED_FIRST = re.compile(
    rf"({MONTH_OF_TWO_WORDS}|[^\W\d]+)\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?(?![\d:.hH]|\s*[ap]\.?m)"
)
_NUMBERS = re.compile(
    r"(?<![\d/.:-])(\d{1,2})(?:(?P<slash>/)(\d{1,2})|\.(?P<month>\d{1,2})\.)(?![\d/.:])"
)
_CLOCKS = re.compile(r"\d{1,2}[:.h]\d{2}|\d{1,2}(?=\s*[ap]\.?m\b)", re.IGNORECASE)
_FIGURES = re.compile(r"\d+\s*[年년月월日號号일]?")
_WITH_NUMBER = re.compile(
    r"(?:(?P<before>[^\W\d_]{2,}) )?(?P<number>\d{1,2})(?:st|nd|rd|th|[日号號일])?"
    r"(?: ?(?P<behind>[^\W\d_]+))?"
)
_NUMBERED_DAY = re.compile(rf"\b{any_of(_WORDS['day'])} ?\d\b")
_LONGEST_PARTICLE = 2
"""Letters of what may stand within a date, and is none of its words: "5 di giugno", "5th"."""

_MONTHS_BEHIND_ONLY = frozenset(_WORDS["months_behind_only"])
_BESIDE_WEEKDAY = frozenset(_WORDS["beside"])


def short_day(text: str, order: Order) -> tuple[int, int] | None:
    """Return the month and day in a text that has no year; numbers alone are in an order."""
    if found := _EASTERN.search(text):
        return int(found[1]), int(found[2])
    for found in _NAMED.finditer(text):
        if bare_words(found[2]) in MONTHS:
            return MONTHS[bare_words(found[2])], int(found[1])
    for found in _NAMED_FIRST.finditer(text):
        word = bare_words(found[1])
        if word in MONTHS and word not in _MONTHS_BEHIND_ONLY:
            return MONTHS[word], int(found[2])
    return _of_numbers(text, order)


def _of_numbers(text: str, order: Order) -> tuple[int, int] | None:
    """Return the month and day that a text writes as numbers, with nothing but a weekday beside.

    "Part 1/2" is none; "30.7." has its order in the points.
    """
    numbers = _numbers_alone(text)
    if numbers is None:
        return None
    first, second = int(numbers[1]), int(numbers[3] or numbers["month"])
    month, day = (first, second) if numbers["slash"] and order == "mdy" else (second, first)
    return (month, day) if 1 <= month <= 12 and 1 <= day <= 31 else None


def _numbers_alone(text: str) -> re.Match[str] | None:
    found = _NUMBERS.search(text)
    if found is None:
        return None
    rest = _CLOCKS.sub(" ", f"{text[: found.start()]} {text[found.end() :]}")
    rest = _NUMBERED_DAY.sub(" ", bare_words(rest))
    beside = [word for word in rest.split() if word not in _BESIDE_WEEKDAY]
    return found if all(word in _WEEKDAYS for word in beside) else None


def slashed_pair(text: str) -> tuple[int, int] | None:
    """Return the numbers of a day like "7/30", whose order nothing in it tells."""
    found = _numbers_alone(text)
    return (int(found[1]), int(found[3])) if found and found["slash"] else None


def without_short_days(text: str) -> str:
    """Return a text without the days in it that have no year."""
    rest = _EASTERN.sub(" ", text)
    for pattern in (_NAMED, _NAMED_FIRST):
        rest = pattern.sub(lambda found: " " if short_day(found[0], "dmy") else found[0], rest)
    return _NUMBERS.sub(" ", rest) if _numbers_alone(rest) else rest


def weekday_of(value: Any) -> int | None:
    """Return the day of the week that is all a cell holds, Monday as 0."""
    words = bare_words(value).split() if isinstance(value, str) and len(value) < 40 else []
    plain = [word for word in words if word not in _BESIDE_WEEKDAY]
    return _WEEKDAYS.get(plain[0]) if len(plain) == 1 else None


def weekday_with_number(value: Any) -> tuple[int, int] | None:
    """Return the day of the week and of the month that are all a cell holds: "Monday 12"."""
    found = _WITH_NUMBER.fullmatch(bare_words(value)) if isinstance(value, str) else None
    if found is None:
        return None
    weekday = _WEEKDAYS.get(found["before"] or found["behind"])
    number = int(found["number"])
    return (weekday, number) if weekday is not None and 1 <= number <= 31 else None


def weekday_beside(text: str) -> int | None:
    """Return the day of the week that stands first beside the date in a text: "Wed 7/30"."""
    words = bare_words(re.sub(r"\d+", " ", text)).split()
    return next((_WEEKDAYS[word] for word in words[:1] if word in _WEEKDAYS), None)


def weekday_with_date(text: str) -> int | None:
    """Return the day of the week that stands beside a date, where nothing else does; else None.

    Of "mar 8 juin", "mar" is no month, for another is named; behind a date two letters tell none.
    """
    plain = bare_words(_FIGURES.sub(" ", text))
    two = _TWO_WORDS.findall(plain)
    words = [*_TWO_WORDS.sub(" ", plain).split(), *two]
    months = [word for word in words if word in MONTHS]
    days = [
        word
        for at, word in enumerate(words)
        if word in _WEEKDAYS
        and (word not in MONTHS or (at == 0 and len(months) > 1))
        and (at == 0 or len(word) > _LONGEST_PARTICLE or not word.isascii())
    ]
    others = [word for word in words if word not in {*days, *months, *_BESIDE_WEEKDAY}]
    if len(days) != 1 or any(len(word) > _LONGEST_PARTICLE for word in others):
        return None
    return _WEEKDAYS[days[0]]
