"""A timetable as it hangs on walls: a column a room or a day, a row a time, a session in a cell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, time, timedelta
from typing import Any

from bot.core.bare_text import bare_words
from bot.core.models import SessionKind
from bot.knowledge_base.error_messages import quote_some
from bot.knowledge_base.importing.cells import Row, cell_of, line_of
from bot.knowledge_base.importing.columns import field_of_heading
from bot.knowledge_base.importing.days_in_words import lacks_date
from bot.knowledge_base.importing.grid_cells import (
    EVENING,
    key_in,
    maybe_names,
    moments,
    session_at,
    times_in,
)
from bot.knowledge_base.importing.grid_columns import (
    FRAME,
    RoomColumn,
    filled_right,
    joined_heads,
    place_grid,
)
from bot.knowledge_base.importing.imported import ImportedProgramme, ImportedSession
from bot.knowledge_base.importing.person_names import looks_like_person
from bot.knowledge_base.importing.rows import HEADING_WITHIN
from bot.knowledge_base.importing.session_kinds import kind_of
from bot.knowledge_base.importing.short_dates import Order
from bot.knowledge_base.importing.spreadsheet_dates import day_order, writes_no_day
from bot.knowledge_base.importing.table_hints import TableHints, settle_years
from bot.knowledge_base.importing.tidy_programme import plain
from bot.knowledge_base.importing.told_columns import require_headings
from bot.knowledge_base.importing.twelve_hours import with_whole_hours
from bot.knowledge_base.session_times import NIGHT_ENDS_AT

LEAST_TIMES = 2
"""Rows that begin with a time in what is a timetable."""

_TIMES_WITHIN = 3
"""Columns among which that of the times is looked for."""

_FOR_ALL = frozenset(
    {SessionKind.BREAK, SessionKind.MEAL, SessionKind.REGISTRATION, SessionKind.SOCIAL}
)


def parse_grid(rows: Sequence[Row], hints: TableHints, name: str = "") -> ImportedProgramme | None:
    """Read a timetable, its rooms or days at the head of the columns; None when it is none.

    A row without a time that has a date begins another day, maybe with other rooms. Raises
    MissingFact when the dates have no year, and UnknownColumn.
    """
    rows = [row for row in rows if any(line_of(cell) for cell in row)]
    at = _column_of_times(rows)
    timed = [position for position, row in enumerate(rows) if times_in(cell_of(row, at))]
    if len(timed) < LEAST_TIMES or timed[0] > HEADING_WITHIN:
        return None
    ends = _columns_of_ends([rows[position] for position in timed], at)
    rows, on_hours = with_whole_hours(rows, {"time": at} | ({"end": ends[0]} if ends else {}))
    dates = [name, *(cell for row in rows for cell in row[: at + 2] if not times_in(cell))]
    dates += [cell for row in rows[: timed[0]] for cell in row[at + 2 :]]
    order = day_order([cell for cell in dates if isinstance(cell, str)])
    hints, on_years = settle_years(dates, hints, order)
    reading = _Reading(rows, hints, order, at, hints.read_day(name, order) or hints.only_day)
    sessions = tuple(reading.sessions())
    if sessions:
        require_headings(hints.columns, reading.headings)
    none = [line_of(cell) for cell in dates if writes_no_day(cell, order)]
    on_years += [f"Not read as a date: {quote_some(none)}."] if none else []
    remarks = (*on_years, *on_hours, *reading.remarks())
    return ImportedProgramme(sessions, remarks=remarks) if sessions else None


def _column_of_times(rows: Sequence[Row]) -> int:
    """Return which of the first columns has most times."""
    counts = [sum(bool(times_in(cell_of(row, at))) for row in rows) for at in range(_TIMES_WITHIN)]
    return counts.index(max(counts))


def _columns_of_ends(times: Sequence[Row], first: int) -> list[int]:
    """Return the columns behind that of the starts which hold hardly anything but times."""
    behind = range(first + 1, first + _TIMES_WITHIN)
    return [
        at
        for at in behind
        if 2 * sum(bool(times_in(cell_of(row, at))) for row in times) > len(times)
    ]


@dataclass(slots=True)
class _Reading:
    """A timetable as it is read row by row: the day, the columns, and what was not understood."""

    rows: Sequence[Row]
    hints: TableHints
    order: Order
    at: int
    day: date | None
    columns: tuple[RoomColumn, ...] = ()
    frame: frozenset[int] = frozenset()
    heads: list[Row] = field(default_factory=list)
    headings: list[str] = field(default_factory=list)
    last: time | None = None
    told: list[str] = field(default_factory=list)
    untold: list[str] = field(default_factory=list)
    for_all: list[str] = field(default_factory=list)
    turned: list[str] = field(default_factory=list)

    def sessions(self) -> Iterator[ImportedSession]:
        """Yield the sessions of each row with a time, with the names in the row below."""
        times = [row for row in self.rows if times_in(cell_of(row, self.at))]
        self.frame = frozenset({*range(self.at + 1), *_columns_of_ends(times, self.at)})
        for position, row in enumerate(self.rows):
            span = times_in(cell_of(row, self.at))
            if not span:
                self._take_untimed(row, position)
                continue
            if self.heads or not self.columns:
                self._place(times)
            self._note_day(row, span[0])
            names = self._names_below(position)
            following = position + (2 if names is not None else 1)
            below = self.rows[following] if following < len(self.rows) else ()
            yield from self._row(row, names or (), below, span)

    def remarks(self) -> Iterator[str]:
        """Yield what organisers should know of how the timetable was read."""
        yield from dict.fromkeys(self.told)
        if untold := dict.fromkeys(self.untold):
            yield f"Left out, as nothing tells when it is or what: {quote_some(untold)}."
        if turned := dict.fromkeys(self.turned):
            yield f"Without an end, as theirs is before the start: {quote_some(turned)}."
        if for_all := dict.fromkeys(self.for_all):
            yield (
                "In no room, as it stands in the first column alone and may be for all: "
                f"{quote_some(for_all)}; where it is in that room, write `room:`."
            )

    def _take_untimed(self, row: Row, position: int) -> None:
        filled = [(at, cell) for at, cell in enumerate(row) if line_of(cell)]
        read = (self.hints.read_day(cell, self.order) for at, cell in filled)
        days = [(at, day) for (at, _), day in zip(filled, read, strict=True) if day is not None]
        if days and (len(filled) == 1 or days[0][0] <= self.at):
            self.day, self.last = days[0][1], None
            row = [cell if at > self.at else None for at, cell in enumerate(row)]
            if len(filled) > 1:
                self.heads.append(row)
        elif self._is_head(row, position, days):
            self.heads.append(row)
        elif not self._is_names(row, position - 1):
            self.untold.append(line_of(filled[0][1]))

    def _is_head(self, row: Row, position: int, days: Sequence[Any]) -> bool:
        """Whether a row names rooms: it is above all times, beside its day, or says so."""
        before = self.rows[position - 1] if position else ()
        is_first = bool(self.heads) or not times_in(cell_of(before, self.at))
        says_so = field_of_heading(line_of(cell_of(row, self.at))) in {*FRAME, "room"}
        known = {bare_words(column.room) for column in self.columns}
        words = [bare_words(line_of(cell)) for cell in row[self.at + 1 :]]
        names_rooms = any(word and word in known for word in words) or any(
            "room" in {field_of_heading(part) for part in word.split()} for word in words
        )
        return is_first or says_so or bool(days) or names_rooms

    def _is_names(self, row: Row, before: int) -> bool:
        """Whether a row below one with a time holds nothing but names of people."""
        above = self.rows[before] if before >= 0 else ()
        if not times_in(cell_of(above, self.at)) or line_of(cell_of(row, self.at)):
            return False
        cells = [line_of(cell) for cell in row]
        names = [name for cell in cells if cell for name in maybe_names(cell)]
        has_title = all(line_of(cell_of(above, at)) for at, cell in enumerate(cells) if cell)
        return bool(names) and has_title and all(map(looks_like_person, names))

    def _names_below(self, position: int) -> Row | None:
        below = self.rows[position + 1] if position + 1 < len(self.rows) else ()
        is_timed = bool(times_in(cell_of(below, self.at)))
        is_names = not is_timed and self._is_names(below, position)
        return below if is_names and not self._is_day(below) else None

    def _is_day(self, row: Row) -> bool:
        return any(self.hints.read_day(cell, self.order) is not None for cell in row)

    def _place(self, times: Sequence[Row]) -> None:
        """Tell what the columns are, by the heads since the last row with a time."""
        heads: list[list[str]] = []
        days: dict[int, date] = {}
        for head in self.heads:
            found = {
                at: day
                for at, cell in enumerate(head)
                if at > self.at and (day := self.hints.read_day(cell, self.order)) is not None
            }
            others = {
                at: line_of(c) for at, c in enumerate(head) if at not in found and lacks_date(c)
            }
            days |= filled_right(found, max(map(len, (*self.heads, *times))), others)
            self.told += [f'"{day}" is none of the event\'s days.' for day in others.values()]
            known = {*found, *others}
            heads.append(["" if at in known else line_of(c) for at, c in enumerate(head)])
        self.heads = []
        heads = [head for head in heads if any(head[self.at + 1 :])]
        heading, names = joined_heads(heads)
        behind = [word for word in heading[self.at + 1 :] if word]
        is_renaming = (
            bool(self.columns)
            and any(column.more or column.titles for column in self.columns)
            and not any(map(field_of_heading, behind))
        )
        if is_renaming or (self.columns and not heads and not days):
            names = dict(enumerate(heading)) | names
        else:
            frame = {
                at for at, word in enumerate(heading) if field_of_heading(word) in FRAME
            } | self.frame
            self.headings += heading
            placed = place_grid(heading, days, times, frozenset(frame), self.hints.columns)
            self.columns = placed.rooms
            self.told += placed.remarks
        for column in self.columns:
            column.room = names.get(column.at) or column.room

    def _note_day(self, row: Row, start: time) -> None:
        """Take the day that stands beside a time; past midnight it is the next."""
        told = next(
            filter(None, (self.hints.read_day(c, self.order) for c in row[: self.at + 1])), None
        )
        if told is not None:
            self.day = told
        elif self.last is not None and start < self.last and self.day is not None:
            if start < NIGHT_ENDS_AT and self.last >= EVENING:
                self.day += timedelta(days=1)
            else:
                self.told.append(
                    f'The times begin again at {start:%H:%M} ("{self._sample(row)}") without '
                    "another date: what follows has no day; write the date in a row above it."
                )
                self.day = None
        self.last = start

    def _sample(self, row: Row) -> str:
        cells = (line_of(cell) for cell in row[self.at + 1 :])
        return next(filter(None, cells), "")[:60]

    def _row(
        self, row: Row, names: Row, below: Row, span: Sequence[time]
    ) -> Iterator[ImportedSession]:
        found: dict[str, ImportedSession] = {}
        ends = [
            clock
            for at in sorted(self.frame)
            if at > self.at
            for clock in times_in(cell_of(row, at))
        ]
        until = span[1] if len(span) > 1 else next(iter(ends), None)
        following = times_in(cell_of(below, self.at))
        is_alone = sum(bool(line_of(cell_of(below, c.at))) for c in self.columns) == 1
        for column in self.columns:
            session = session_at(row, column, names)
            if session is None:
                continue
            end = until
            if end is None and following and (is_alone or line_of(cell_of(below, column.at))):
                end = following[0]
            day = column.day or self.day
            start, last = moments(day, span[0], end)
            if start and not last and until not in {None, span[0]}:
                self.turned.append(f"{plain(session.title)} ({span[0]:%H:%M}\u2013{until:%H:%M})")
            session = replace(session, start=start, end=last, day=None if start else day)
            key = key_in(session, found)
            known = found.get(key)
            rooms = (column.room,) if column.room else ()
            is_same = known is not None and known.start == session.start
            found[key if is_same else f"{key}\0{column.at}" if known else key] = (
                replace(known, rooms=(*known.rooms, *rooms), people=known.people or session.people)
                if known is not None and is_same
                else replace(session, rooms=rooms)
            )
        for session in found.values():
            yield self._without_room(session, row)

    def _without_room(self, session: ImportedSession, row: Row) -> ImportedSession:
        """Return what is for all without the room of the first column, in which alone it stands."""
        named = [column for column in self.columns if column.room]
        if len(named) < 2 or session.rooms != (named[0].room,):
            return session
        title = plain(session.title)
        is_beside = line_of(cell_of(row, named[1].at))
        kind = kind_of(title, session.kind_words, has_people=bool(session.people))
        if is_beside or kind not in _FOR_ALL:
            return session
        self.for_all.append(title)
        return replace(session, rooms=())
