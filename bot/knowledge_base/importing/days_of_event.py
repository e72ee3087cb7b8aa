"""The days of an event as data tells them beside its sessions: "23 al 25 de septiembre de 2027"."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Any

from bot.knowledge_base.importing.clean import clean_line
from bot.knowledge_base.importing.short_dates import ORDERS
from bot.knowledge_base.importing.spreadsheet_dates import read_date
from bot.knowledge_base.importing.word_lists import any_of, load_words

_MOST_DAYS = 31
"""Days of an event, from which a first and a last day are of something else. Chosen."""

_DAY = r"\d{1,2}(?:st|nd|rd|th|er|º|\.)?(?:\s*[日일])?"
_JOINT = rf"\s*(?:[\u2010-\u2015~-]|\b{any_of(load_words('days')['day_joins'])}\b|[至到])\s*"
_NUMBERS_OF_DATE = 3
_ISO = re.compile(r"(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)")
_NUMBERS = re.compile(
    rf"(?<![\d./-])(?P<first>{_DAY})(?:\s*[,、]\s*{_DAY})*{_JOINT}(?P<last>{_DAY})(?![\d:])"
)
_BETWEEN_DATES = re.compile(
    rf"\s+[\u2010-\u2015~/-]\s+|[\u2013\u2014~]|\s{any_of(load_words('days')['day_joins'])}\s"
)


def days_between(first: date | None, last: date | None) -> tuple[date, ...]:
    """Return all days from the first to the last; none where one is untold or they are too many."""
    if first is None or last is None or not 0 <= (last - first).days < _MOST_DAYS:
        return ()
    return tuple(first + timedelta(days=at) for at in range((last - first).days + 1))


def days_in(value: Any) -> tuple[date, ...]:
    """Return the days that a text names by one date or two; none where it names no date."""
    text = clean_line(value) if isinstance(value, str | date) else ""
    if isos := _ISO.findall(text):
        return days_between(*(read_date(iso, "dmy") for iso in (isos[0], isos[-1])))
    if found := _NUMBERS.search(text):
        first, last = (
            _date(f"{text[: found.start()]}{found[part]}{text[found.end() :]}")
            for part in ("first", "last")
        )
        if days := days_between(first, last):
            return days
    for between in _BETWEEN_DATES.finditer(text):
        last = _date(text[between.end() :])
        first = _date(text[: between.start()], last.year if last else None)
        if days := days_between(first, last):
            return days
    only = _date(text) if len(re.findall(r"\d+", text)) <= _NUMBERS_OF_DATE else None
    return days_between(only, only)


def _date(text: str, year: int | None = None) -> date | None:
    """Return the date in a text; none for numbers of which either may be the month."""
    by_day, by_month = (read_date(text, order, year) for order in ORDERS)
    return by_day if by_day == by_month or by_month is None else by_month if not by_day else None
