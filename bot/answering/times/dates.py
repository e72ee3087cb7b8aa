"""What caught dates mean: "5 December", "from 4 to 5 December", "05.12.2025"; some are none."""

from __future__ import annotations

from datetime import date, timedelta

from bot.answering.times.lexicon import Groups, Lexicon
from bot.answering.times.time_parse import TimeParse

LONGEST_RANGE = timedelta(days=31)
"""How far its last day is from the first of a stretch whose days are all named."""

_YEAR_SPAN = range(1900, 2101)
_MONTHS, _DAYS = range(1, 13), range(1, 100)
"""Numbers that are said of months and days: "32 May" is a date, too, though in no calendar."""


def day_of(lexicon: Lexicon, groups: Groups, suffix: str = "") -> int | None:
    """Return the number of a day of a month."""
    return lexicon.number(groups.get("d" + suffix))


def make_date(reading: TimeParse, year: int | None, month: int, day: int) -> date | None:
    """Return the date; without a year the one inside the event, else in the event's year."""
    years = [year] if year else [*range(reading.first.year, reading.last.year + 1)]
    made: list[date] = []
    for candidate in years:
        try:
            made.append(date(candidate, month, day))
        except ValueError:
            continue
    inside = [day for day in made if reading.first <= day <= reading.last]
    return next(iter(inside or made), None)


def year_of(groups: Groups, reading: TimeParse) -> int | None:
    """Return the year that is written, and keep it; None for one that is far from any event."""
    written = groups.get("y")
    if written is None:
        return None
    year = int(written)
    year += 2000 if year < 100 else 0
    if year not in _YEAR_SPAN:
        return None
    reading.named_year = year
    return year


def read_date(reading: TimeParse, lexicon: Lexicon, groups: Groups) -> bool:
    """Read a day and its month, or the first and the last of several."""
    month = lexicon.meaning("mon", groups.get("mon") or "")
    first = day_of(lexicon, groups)
    if month is None or first is None:
        return False
    year = year_of(groups, reading)
    second = day_of(lexicon, groups, "2")
    named = [first, second] if second else [first]
    made = [make_date(reading, year, int(month), day) for day in named]
    for day, found in zip(named, made, strict=True):
        if found is None and not _add_impossible(reading, year, int(month), day):
            return False
    known = [found for found in made if found is not None]
    if known:
        add_range(reading, known[0], known[-1], is_pair="and_" in groups)
    return True


def _add_impossible(reading: TimeParse, year: int | None, month: int, day: int) -> bool:
    """Keep a date that is in no calendar: "30 February", "32 May"; return if it is like one."""
    is_date = month in _MONTHS and day in _DAYS
    if is_date:
        reading.impossible_date = (year or reading.first.year, month, day)
    return is_date


def add_range(reading: TimeParse, start: date, end: date | None, *, is_pair: bool) -> None:
    """Name one day, both of a pair, or all from the first to the last."""
    if end is None or end == start:
        reading.days.append(start)
    elif is_pair or end < start or end - start > LONGEST_RANGE:
        reading.days += [start, end]
    else:
        reading.days += [start + timedelta(n) for n in range((end - start).days + 1)]


def read_numeric_date(reading: TimeParse, lexicon: Lexicon, groups: Groups) -> bool:
    """Read a date in digits, in whichever order its language or the event makes likely."""
    year = year_of(groups, reading)
    if groups.get("y") and year is None:
        return False
    one, two = int(groups.get("a") or 0), int(groups.get("b") or 0)
    orders = [(two, one)] if "iso" not in groups else [(one, two)]
    if "slash" in groups:
        swapped = (one, two)
        orders = (
            [swapped, *orders] if lexicon.language in {"en", "zh", "ko"} else [*orders, swapped]
        )
    orders = [(month, day) for month, day in orders if month in _MONTHS]
    found = [make_date(reading, year, month, day) for month, day in orders]
    valid = [day for day in found if day is not None]
    inside = [day for day in valid if reading.first <= day <= reading.last]
    is_plain = year is not None or "lead_" in groups
    if inside or (valid and is_plain):
        reading.days.append((inside or valid)[0])
        return True
    # "31.02.12" may be a version, "31/11" alone a fraction.
    is_sure = len(groups.get("y") or "") == len("2025") or "lead_" in groups
    return bool(orders) and not valid and is_sure and _add_impossible(reading, year, *orders[0])
