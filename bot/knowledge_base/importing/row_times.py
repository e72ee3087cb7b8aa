"""When the session of a row is: in whichever of its cells the day and the clock stand."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from typing import Any

from bot.knowledge_base.importing.cells import Row, cell_of
from bot.knowledge_base.importing.clean import read_moment
from bot.knowledge_base.importing.clock_offsets import beside_zone, zone_in
from bot.knowledge_base.importing.short_dates import Order
from bot.knowledge_base.importing.spreadsheet_dates import (
    has_more_times,
    read_clock,
    read_clocks,
    read_date,
    writes_no_day,
)
from bot.knowledge_base.session_times import LONGEST_NIGHT

TIMES = frozenset({"end", "end_date", "time", "start"})
"""Fields that tell at which time something is."""

_MIDNIGHT = [time(0)]
"""What spreadsheets and programs write beside a day without a time."""


def times_in_row(
    row: Row, placed: Mapping[str, int], day: date | None, order: Order, year: int | None = None
) -> tuple[datetime | None, datetime | None]:
    """Return when a row starts and ends, both aware or both naive.

    `day` is that of rows which tell none. A moment in a cell of dates counts as well as in another.
    """
    start, span, dated, until, end_date = (
        cell_of(row, placed[key]) if key in placed else None
        for key in ("start", "time", "date", "end", "end_date")
    )
    cells, clocks = [start, span], [_clocks(start), _clocks(span)]
    if not any(clocks) and (beside := clocks_beside_day(dated, order)):
        cells.append(dated)
        clocks.append(beside)
    moments = filter(None, map(read_moment, cells))
    if moment := next((one for one in moments if one.tzinfo is not None), None):
        return moment, _end_of(moment, until, end_date, order, year)
    told = next(filter(None, clocks), None)
    days = (read_date(cell, order, year) for cell in (start, span))
    own_day = next(filter(None, days), None) or day
    if told is None or own_day is None or any(writes_no_day(one, order) for one in (start, span)):
        return None, None
    zone = next(filter(None, map(zone_in, (*cells, until))), None)
    began = datetime.combine(own_day, told[0], zone)
    last = next((found[1] for found in clocks if len(found) > 1), None)
    if read_clock(until) is None and last is not None:
        until = last
    return began, _end_of(began, until, end_date, order, year)


def _clocks(cell: Any) -> list[time]:
    """Return the times in a cell; of those of several zones, the one whose offset is told."""
    is_of_several = has_more_times(cell) and zone_in(cell) is not None
    return read_clocks(beside_zone(cell) if is_of_several else cell)


def day_in_row(row: Row, placed: Mapping[str, int], order: Order, year: int | None) -> date | None:
    """Return the day in the cells that tell when a row begins, be there a clock or none."""
    return _day_in(row, placed, ("start", "time"), order, year)


def last_day_in_row(
    row: Row, placed: Mapping[str, int], order: Order, year: int | None
) -> date | None:
    """Return the day in the cells that tell when a row ends, be there a clock or none."""
    return _day_in(row, placed, ("end_date", "end"), order, year)


def _day_in(
    row: Row, placed: Mapping[str, int], keys: tuple[str, ...], order: Order, year: int | None
) -> date | None:
    cells = (cell_of(row, placed[key]) for key in keys if key in placed)
    return next(filter(None, (read_date(cell, order, year) for cell in cells)), None)


def _end_of(
    start: datetime, until: Any, end_date: Any, order: Order, year: int | None
) -> datetime | None:
    """Return the end in a cell, or in that of its date, which may tell the time as well.

    Where neither tells a day it is that of the start, or after midnight the next. An end that would
    then be later than a night lasts was meant before the start, and is none.
    """
    if read_clock(until) is None:
        is_day_alone = isinstance(end_date, datetime) and [end_date.time()] == _MIDNIGHT
        until = None if is_day_alone else end_date
    end = read_moment(until)
    if end is None:
        clock = read_clock(until)
        if clock is None or any(writes_no_day(one, order) for one in (until, end_date)):
            return None
        day = read_date(until, order, year) or read_date(end_date, order, year) or start.date()
        end = datetime.combine(day, clock, start.tzinfo)
    if end.tzinfo is None:
        end = end.replace(tzinfo=start.tzinfo)
    elif start.tzinfo is None:
        end = end.replace(tzinfo=None)
    if end > start:
        return end
    end += timedelta(days=1)
    is_night = start < end <= start + LONGEST_NIGHT
    return end if is_night or (end > start and [end.time()] == _MIDNIGHT) else None


def told_end(row: Row, placed: Mapping[str, int]) -> str:
    """Return the time of the end that a row tells, be it possible or not; empty for none."""
    cells = [cell_of(row, placed[key]) for key in ("end", "end_date") if key in placed]
    ends = [clock for cell in cells if (clock := read_clock(cell)) is not None]
    spans = [read_clocks(cell_of(row, placed[key])) for key in ("start", "time") if key in placed]
    ends += [clocks[1] for clocks in spans if len(clocks) > 1]
    return f"{ends[0]:%H:%M}" if ends else ""


def clocks_beside_day(cell: Any, order: Order) -> list[time]:
    """Return the clocks in a cell of dates; that of "13.05." is none, nor is a bare midnight."""
    is_told = read_date(cell, order) is not None or ":" in str(cell)
    clocks = read_clocks(cell) if is_told else []
    return [] if clocks == _MIDNIGHT else clocks


def tells_clock(value: Any) -> bool:
    """Whether a value under a word for dates tells a time as well."""
    return isinstance(value, str) and bool(clocks_beside_day(value, "dmy"))


def has_clock(entry: Mapping[str, Any], field: Callable[[Any], str]) -> bool:
    """Whether an entry tells a time, be it beside its date; `field` says what a key is."""
    return any(
        field(key) in TIMES or (field(key) == "date" and tells_clock(value))
        for key, value in entry.items()
        if value not in (None, "")
    )
