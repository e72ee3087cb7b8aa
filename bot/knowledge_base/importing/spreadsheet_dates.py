"""Dates and times as people and spreadsheets write them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from bot.core.bare_text import bare_words, latin_digits
from bot.errors import UnreadableProgramme
from bot.knowledge_base.importing.clean import plausible
from bot.knowledge_base.importing.clock_offsets import without_zone
from bot.knowledge_base.importing.days_in_words import lacks_date
from bot.knowledge_base.importing.halves_of_day import HOUR_SIGNS, in_halves
from bot.knowledge_base.importing.short_dates import (
    MONTH_OF_TWO_WORDS,
    MONTHS,
    ORDERS,
    Order,
    short_day,
    slashed_pair,
    without_short_days,
)
from bot.knowledge_base.values import YEARS

# "24/12-2027" is a date, "12:15-1.45" and "9.15-10.30" are two times.
_NUMBERS = re.compile(
    r"(?<![\d:])(\d{1,2})(?P<mark>[./-])(\d{1,2})(?:[./-](?=\d{4})|(?P=mark))(\d{4}|\d{2})(?!\d)"
)
_ISO = re.compile(r"(?<!\d)(\d{4})[./-](\d{1,2})[./-](\d{1,2})(?!\d)")
_EASTERN = re.compile(r"(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})")
_NAMED = re.compile(
    rf"(\d{{1,2}})(?:st|nd|rd|th|er|\.|º)?(?:\s+(?:de\s+)?|[/-])({MONTH_OF_TWO_WORDS}|\w+)\.?,?"
    r"(?:\s+(?:de\s+)?|[/-])(\d{4})"
)
_NAMED_FIRST = re.compile(
    rf"({MONTH_OF_TWO_WORDS}|\w+)\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+(\d{{4}})"
)
_CLOCK = re.compile(
    r"(?<![\d./])([01]?\d|2[0-4])"
    rf"(?:\s*(?:[:.{HOUR_SIGNS}]|h(?![^\W\d_]))\s*([0-5]\d)?(?::[0-5]\d)?)?\s*([ap]\.?m\.?)?"
    r"(?![\d/])",
    re.IGNORECASE,
)
_PLAIN_CLOCK = r"(?i)\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?|\d{1,2}\s*[ap]\.?m\b\.?"
_EPOCH = date(1899, 12, 30)
"""Day 0 of spreadsheets: they take 1900 for a leap year, so it is a day early."""

_MOST_HOURS_OF_SPAN = 6
"""Hours from a number alone to a time behind a dash with spaces, up to which it is one: "1 - 10:30"
is no span from one o'clock, "9-17:30" is. Chosen: half a day in one item is rare."""

_LEAP_YEAR = 2028
"""The year of dates that have none, while nothing but their order is looked for."""

_SERIALS = range(25_569, 110_000)
"""Numbers that are days from 1970 to 2201."""


def day_order(texts: Sequence[str]) -> Order:
    """Return whether numbers like 04/05/2027 are day or month first.

    A number above 12 tells; else the reading with the shorter span of days; when both are alike,
    Raises UnreadableProgramme with the question.
    """
    pairs = [(int(m[1]), int(m[3]), int(m[4])) for text in texts if (m := _NUMBERS.search(text))]
    short = [(*pair, _LEAP_YEAR) for text in texts if (pair := slashed_pair(text))]
    pairs += short if not pairs else []
    if any(first > 12 for first, _, _ in pairs) or any(
        "." in t for t in texts if _NUMBERS.search(t)
    ):
        return "dmy"
    if any(second > 12 for _, second, _ in pairs) or not pairs:
        return "mdy" if pairs else "dmy"
    by_day, by_month = (_spread(pairs, order) for order in ("dmy", "mdy"))
    if by_day == by_month and any(first != second for first, second, _ in pairs):
        text = next(t for t in texts if _NUMBERS.search(t) or slashed_pair(t))
        raise UnreadableProgramme(
            f'Is "{text[:20]}" day/month or month/day? Write the dates as year-month-day.'
        )
    return "dmy" if by_day <= by_month else "mdy"


def _spread(pairs: Sequence[tuple[int, int, int]], order: str) -> timedelta:
    days = [day for pair in pairs if (day := _ordered(*pair, order)) is not None]
    return max(days) - min(days) if days else timedelta.max


def _ordered(first: int, second: int, year: int, order: str) -> date | None:
    day, month = (first, second) if order == "dmy" else (second, first)
    return _day(year + 2000 if year < 100 else year, month, day)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if year in YEARS else None
    except ValueError:
        return None


def lacks_year(value: Any) -> bool:
    """Whether a cell names a day of a month and no year."""
    if not isinstance(value, str) or read_date(value, "dmy") is not None or _writes_a_date(value):
        return False
    return any(short_day(value, order) is not None for order in ORDERS)


def names_day(text: str) -> bool:
    """Whether a text is a day, be it a date, one without a year, a day of the week or "Day 2"."""
    return read_date(text, "dmy") is not None or lacks_year(text) or lacks_date(text)


def read_date(value: Any, order: Order, year: int | None = None) -> date | None:
    """Return the day in a cell: a date, a spreadsheet's number or a text; None if it is none.

    `year` is that of dates which have none.
    """
    if isinstance(value, datetime):
        moment = plausible(value)
        return moment.date() if moment else None
    if isinstance(value, date):
        return _day(value.year, value.month, value.day)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _EPOCH + timedelta(days=int(value)) if int(value) in _SERIALS else None
    found = _read_day(value, order) if isinstance(value, str) else None
    if found is None and year is not None and isinstance(value, str):
        short = short_day(value, order)
        return _day(year, *short) if short is not None else None
    return found


def _writes_a_date(text: str) -> bool:
    """Whether a date is written in a text, be it one that there is or none: "2027-02-30"."""
    named = ((_NAMED, 2), (_NAMED_FIRST, 1))
    return any(p.search(text) for p in (_ISO, _EASTERN, _NUMBERS)) or any(
        bare_words(found[word]) in MONTHS
        for pattern, word in named
        if (found := pattern.search(text))
    )


def writes_no_day(value: Any, order: Order) -> bool:
    """Whether a cell writes a date with its year of a day that never was, as "2027-02-30"."""
    is_text = isinstance(value, str)
    return is_text and read_date(value, order) is None and _writes_a_date(value)


def _read_day(text: str, order: Order) -> date | None:
    if re.fullmatch(r"\d{5}(\.\d+)?", text.strip()):
        return read_date(float(text), order)
    if found := _ISO.search(text) or _EASTERN.search(text):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if found := _NUMBERS.search(text):
        return _ordered(int(found[1]), int(found[3]), int(found[4]), order)
    if (found := _NAMED.search(text)) and bare_words(found[2]) in MONTHS:
        return _day(int(found[3]), MONTHS[bare_words(found[2])], int(found[1]))
    if (found := _NAMED_FIRST.search(text)) and bare_words(found[1]) in MONTHS:
        return _day(int(found[3]), MONTHS[bare_words(found[1])], int(found[2]))
    return None


def read_clock(value: Any) -> time | None:
    """Return the time of day in a cell; None when only a day, or nothing, stands there."""
    if isinstance(value, datetime):
        return value.time().replace(second=0, microsecond=0, tzinfo=None)
    if isinstance(value, time):
        return value.replace(second=0, microsecond=0, tzinfo=None)
    if isinstance(value, int | float) and not isinstance(value, bool):
        fraction = value % 1
        return _of_minutes(round(fraction * 24 * 60)) if fraction or value == 0 else None
    clocks = read_clocks(value) if isinstance(value, str) else []
    return clocks[0] if clocks else None


def has_more_times(value: Any) -> bool:
    """Whether a cell tells more times than a start and an end: "9:00-12:00, 13:00-14:00"."""
    return isinstance(value, str) and len(list(filter(_is_clock, _found_clocks(value)))) > 2


def read_clocks(value: Any) -> list[time]:
    """Return the times of day in a cell, a start and perhaps an end."""
    if not isinstance(value, str):
        clock = read_clock(value) if value is not None else None
        return [clock] if clock is not None else []
    if re.fullmatch(r"0?\.\d+", value.strip()):
        return [clock] if (clock := read_clock(float(value))) else []
    found = _found_clocks(value)
    is_span = len(found) == 2 and (bool(found[1][3]) or _is_span(*found))  # "1-2 pm", "9-10:30"
    found = [m for m in found if is_span or _is_clock(m)]
    halves = [(m[3] or "").casefold()[:1] for m in found[:2]]
    if len(halves) == 2 and halves[1] and not halves[0]:  # 1-2 pm; but 11-1 pm begins before noon
        halves[0] = "a" if int(found[0][1]) % 12 > int(found[1][1]) % 12 else halves[1]
    return [
        clock
        for m, half in zip(found[:2], halves, strict=True)
        if (clock := _clock(int(m[1]), int(m[2] or 0), half)) is not None
    ]


def _found_clocks(text: str) -> list[re.Match[str]]:
    """Return what may be times in a text, without its dates and what a clock is ahead of UTC."""
    rest = in_halves(without_zone(latin_digits(text)))
    for pattern in (_ISO, _EASTERN, _NUMBERS, _NAMED, _NAMED_FIRST):
        rest = pattern.sub(" ", rest)
    rest = without_short_days(rest)
    # A dash stands between two times, and none within one: "9h-10h" is no 09:10.
    rest = re.sub(r"[\u2010-\u2015-]", "~", rest)
    return list(_CLOCK.finditer(rest.replace("T", " ")))


def without_clocks(value: Any) -> Any:
    """Return a cell without its times of day, if it has any: "Day 1 \u2013 9:15-10:30"."""
    found = list(filter(_is_clock, _found_clocks(value))) if isinstance(value, str) else []
    return re.sub(_PLAIN_CLOCK, " ", value) if found else None


def _is_clock(found: re.Match[str]) -> bool:
    """Whether a number is a time: it has minutes, a half of the day, or a sign for hours."""
    return bool(found[2] or found[3] or re.search(rf"[hH{HOUR_SIGNS}]", found[0]))


def _is_span(first: re.Match[str], second: re.Match[str]) -> bool:
    """Whether a number alone and a time are a start and an end: "9-10:30", "10h-12"."""
    text, hours = first.string, int(second[1]) - int(first[1])
    between = text[first.end() : second.start()]
    is_first = not any(map(str.isalnum, text[: first.start()]))
    # "9-17:30"; but the 05 of "10:00-05" may be how far a zone is behind
    is_tight = between == "~" and _is_clock(second)
    is_near = 0 <= hours <= _MOST_HOURS_OF_SPAN and (_is_clock(first) or _is_clock(second))
    return between.strip() == "~" and is_first and (is_tight or is_near)


def _clock(hour: int, minute: int, half: str) -> time | None:
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return _of_minutes(hour * 60 + minute) if hour < 24 else None


def _of_minutes(minutes: int) -> time:
    return time(minutes // 60 % 24, minutes % 60)
