"""A timetable as it hangs on walls: a column a room, a row a time, a session in each cell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from bot.knowledge_base.importing.clean import (
    CLOSING,
    INSIDE,
    OPENING,
    clean_line,
    clean_text,
    split_outside_brackets,
)
from bot.knowledge_base.importing.imported import ImportedPerson, ImportedProgramme, ImportedSession
from bot.knowledge_base.importing.person_names import AND, looks_like_person
from bot.knowledge_base.importing.rows import HEADING_WITHIN, Row, TableHints, check_year
from bot.knowledge_base.importing.spreadsheet_dates import day_order, read_clocks, read_date

LEAST_TIMES = 2
"""Rows that begin with a time in what is a timetable."""

_BETWEEN = re.compile(rf"[,;/]|\s{AND}\s")
_IN_BRACKETS = re.compile(rf"(.*\S)\s*{OPENING}({INSIDE}+){CLOSING}", re.DOTALL)


def parse_grid(rows: Sequence[Row], hints: TableHints, name: str = "") -> ImportedProgramme | None:
    """Read a timetable, its rooms at the head of the columns; None when it is none.

    A row without a time that has a date begins another day, maybe with other rooms. Raises
    MissingFact when the dates have no year.
    """
    rows = [row for row in rows if any(clean_line(str(cell or "")) for cell in row)]
    timed = {position for position, row in enumerate(rows) if _span(row[0])}
    if len(timed) < LEAST_TIMES or min(timed) > HEADING_WITHIN:
        return None
    dates = [name, *(cell for row in rows for cell in row[:2] if not _span(cell))]
    order = day_order([cell for cell in dates if isinstance(cell, str)])
    check_year(dates, hints.year)
    day = read_date(name, order, hints.year)
    rooms: list[str] = []
    sessions: list[ImportedSession] = []
    for position, row in enumerate(rows):
        span = _span(row[0])
        if not span:
            day = next(filter(None, (read_date(c, order, hints.year) for c in row)), day)
            head = [clean_line(cell) for cell in row[1:]]
            rooms = head if any(head) else rooms
            continue
        following = _span(rows[position + 1][0]) if position + 1 in timed else []
        end = span[1] if len(span) > 1 else (following[0] if following else None)
        sessions += _row(row, rooms, day, span[0], end)
    return ImportedProgramme(tuple(sessions)) if sessions else None


def _span(cell: Any) -> list[time]:
    """Return the times in a cell that holds nothing else."""
    if isinstance(cell, str) and re.search(r"[^\W\d_]{3,}", cell):
        return []
    return [] if isinstance(cell, int | float | bool) and cell >= 1 else read_clocks(cell)


def _row(
    row: Row, rooms: Sequence[str], day: date | None, start: time, end: time | None
) -> Iterator[ImportedSession]:
    for column, cell in enumerate(row[1:]):
        title, people = _title(clean_text(cell if isinstance(cell, str) else str(cell or "")))
        if not title:
            continue
        begins = datetime.combine(day, start) if day else None
        ends = datetime.combine(day, end) if day and end else None
        if begins and ends and ends <= begins:
            ends += timedelta(days=1)
        room = rooms[column] if column < len(rooms) else ""
        yield ImportedSession(
            title, start=begins, end=ends, day=day, rooms=(room,) if room else (), people=people
        )


def _title(text: str) -> tuple[str, tuple[ImportedPerson, ...]]:
    """Return a cell's title, and who stands below it or in brackets behind it."""
    lines = [line for line in text.split("\n") if line]
    if not lines:
        return "", ()
    names = [part for line in lines[1:] for part in _parts(line)]
    if names and all(map(looks_like_person, names)):
        return clean_line(lines[0]), tuple(map(ImportedPerson, names))
    whole = clean_line(" ".join(lines))
    found = _IN_BRACKETS.fullmatch(whole)
    names = _parts(found[2]) if found else []
    if found and all(map(looks_like_person, names)):
        return clean_line(found[1]), tuple(map(ImportedPerson, names))
    return whole, ()


def _parts(text: str) -> list[str]:
    return [part.strip() for part in split_outside_brackets(text, _BETWEEN) if part.strip()]
