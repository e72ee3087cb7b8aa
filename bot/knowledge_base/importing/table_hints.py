"""What organisers say of a table, and which day a cell of it means."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from bot.core.bare_text import bare_words
from bot.errors import MissingFact
from bot.knowledge_base.importing.cells import Row, cell_of, line_of
from bot.knowledge_base.importing.clean import clean_line
from bot.knowledge_base.importing.days_in_words import day_among, lacks_date
from bot.knowledge_base.importing.short_dates import (
    Order,
    weekday_beside,
    weekday_of,
    weekday_with_date,
)
from bot.knowledge_base.importing.spreadsheet_dates import (
    lacks_year,
    read_clocks,
    read_date,
    without_clocks,
    writes_no_day,
)
from bot.knowledge_base.importing.word_lists import load_words

_LISTED = 10
"""Dates on another day of the week that are named at most."""

_DITTO = frozenset(map(bare_words, load_words("days")["ditto"]))


@dataclass(frozen=True, slots=True)
class TableHints:
    """What organisers say of a table: which heading is which field, and the year of its dates.

    `days` are those of the event, where it is known when it is.
    """

    columns: Mapping[str, str] = field(default_factory=dict)
    year: int | None = None
    days: tuple[date, ...] = ()
    has_days_of_source: bool = False
    by_number: Mapping[int, date] = field(default_factory=dict)
    """The event's days by the day of the month, or counted, where cells hold nothing but that."""

    @property
    def only_day(self) -> date | None:
        """The day of an event that has one: that of all times."""
        return self.days[0] if len(self.days) == 1 else None

    def with_days(self, days: Sequence[date]) -> TableHints:
        """Return the hints with the days that a source tells of its event, where none are known."""
        if self.days or not days:
            return self
        year = days[0].year if days[0].year == days[-1].year else None
        return replace(self, days=tuple(days), year=self.year or year, has_days_of_source=True)

    def read_day(self, value: Any, order: Order) -> date | None:
        """Return the day in a cell, also one of the event's that is only "Friday" or "Day 2"."""
        found = read_date(value, order, self.year) or day_among(value, self.days)
        found = found or self.day_beside_clock(value)
        return found or (self.by_number.get(int(line_of(value))) if _is_number(value) else None)

    def day_beside_clock(self, value: Any) -> date | None:
        """Return the day of the event that a cell names beside a time: "Day 1, 9:15-10:30"."""
        return day_among(without_clocks(value), self.days)

    def writes_no_day(self, value: Any, order: Order) -> bool:
        """Whether a cell writes a date that is none, as "2027-02-30"."""
        is_read = not isinstance(value, str) or self.read_day(value, order) is not None
        return not is_read and (writes_no_day(value, order) or lacks_year(value))

    def has_day_unread(
        self, row: Row, placed: Mapping[str, int], order: Order, day: date | None
    ) -> bool:
        """Whether a row that tells no day tells one that cannot be read, so not that of others.

        `day` is that of the rows above; the same day of the week, and "ditto", mean it.
        """
        cells = (cell_of(row, placed[key]) for key in ("start", "time") if key in placed)
        if any(self.writes_no_day(cell, order) for cell in cells):
            return True
        dated = cell_of(row, placed["date"]) if "date" in placed else None
        words = bare_words(dated) if isinstance(dated, str) else ""
        is_same = day is not None and weekday_of(dated) == day.weekday()
        if not words or is_same or words in _DITTO:
            return False
        return self.writes_no_day(dated, order) or not read_clocks(dated)


def _is_number(value: Any) -> bool:
    """Whether a cell of dates holds nothing but what may be the number of a day in its month."""
    return re.fullmatch(r"[0-9]{1,2}", line_of(value)) is not None


def with_days_by_number(hints: TableHints, dates: Sequence[Any]) -> TableHints:
    """Return the hints with the event's days by their number, where that is all that dates tell.

    It is that in the month, or counts the days of the event where no such days are the event's.
    Where it may be either nothing is known: 2 and 3 of an event from the 2nd to the 4th.
    """
    told = [value for value in dates if line_of(value)]
    by_number = {day.day: day for day in hints.days}
    others = [value for value in told if not _is_number(value)]
    numbers = {int(line_of(value)) for value in told if _is_number(value)}
    if not numbers or len(by_number) < len(hints.days):
        return hints
    if any(hints.read_day(value, "dmy") is None for value in others):
        return hints
    may_count = min(numbers) > 0 and max(numbers) <= len(hints.days)
    if not numbers <= set(by_number):
        from_none = numbers == set(range(len(hints.days)))  # as programs count
        is_count = from_none or (
            may_count and (min(numbers) == 1 or max(numbers) == len(hints.days))
        )
        counted = dict(enumerate(hints.days, 0 if from_none else 1))
        return replace(hints, by_number=counted) if is_count else hints
    is_known = not may_count or hints.days[0].day == 1
    return replace(hints, by_number=by_number) if is_known else hints


UNTOLD = TableHints()
"""What is told of a table where nobody says anything."""


def settle_years(
    dates: Sequence[Any], hints: TableHints, order: Order
) -> tuple[TableHints, list[str]]:
    """Return the hints with the year that dates lack, where the other dates tell it, and remarks.

    Raises MissingFact for what cannot be told: a year, or all but the day of the week.
    """
    remarks: list[str] = []
    short = [value for value in dates if lacks_year(value)]
    if hints.year is None and short:
        year = _year_of_others(dates, order)
        shown = clean_line(short[0])
        if year is None or _differing(short, year, order):
            raise MissingFact(
                f'Dates like "{shown}" have no year; say it with --year 2027.', "--year"
            )
        hints = replace(hints, year=year)
        remarks.append(f'Dates without a year, like "{shown}", are of {year}, as the others are.')
    elif hints.year is not None and (differing := _differing(short, hints.year, order)):
        remarks.append(
            f'In {hints.year} "{clean_line(differing[0])}" is on another day of the week; '
            "if the year is not that one, say it with --year."
        )
    if turned := list(dict.fromkeys(_on_another_day(dates, order))):
        remarks.append(
            "On another day of the week than is written, and taken for the date; correct what is "
            f"wrong: {'; '.join(turned[:_LISTED])}."
        )
    weekday = next((value for value in dates if lacks_date(value)), None)
    has_dates = any(read_date(value, "dmy", hints.year) for value in dates)
    if weekday is not None and not (hints.days or has_dates):
        raise MissingFact(
            f'Days like "{clean_line(weekday)[:40]}" have no date; write it beside them, or begin '
            "the event with `python -m bot new`, which asks for its dates, then import into it.",
            "--event",
        )
    return hints, remarks


def _on_another_day(dates: Sequence[Any], order: Order) -> Iterator[str]:
    """Yield the dates that stand beside the name of another day of the week."""
    for value in dates:
        if isinstance(value, str) and (day := read_date(value, order)) is not None:
            named = weekday_with_date(value)
            if named not in {None, day.weekday()}:
                yield f'"{clean_line(value)[:40]}" is a {day:%A}'


def _year_of_others(dates: Sequence[Any], order: Order) -> int | None:
    """Return the year of the dates that have one, where it is the same of all."""
    years = {day.year for value in dates if (day := read_date(value, order)) is not None}
    return years.pop() if len(years) == 1 else None


def _differing(short: Sequence[str], year: int, order: Order) -> list[str]:
    """Return the dates without a year that name another day of the week than they are on in one."""
    return [
        value
        for value in short
        if (named := weekday_beside(value)) is not None
        and (day := read_date(value, order, year)) is not None
        and day.weekday() != named
    ]
