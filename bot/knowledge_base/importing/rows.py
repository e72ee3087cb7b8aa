"""Rows of cells become sessions: the columns are found by what their headings say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from bot.core.counted_nouns import counted
from bot.errors import UnreadableProgramme
from bot.knowledge_base.error_messages import quote_some
from bot.knowledge_base.importing.cell_markup import with_plain_cells
from bot.knowledge_base.importing.cell_people import Commas
from bot.knowledge_base.importing.cells import Row, cell_of, line_of
from bot.knowledge_base.importing.clean import clean_line
from bot.knowledge_base.importing.column_places import place_columns
from bot.knowledge_base.importing.columns import HEADINGS, field_of_heading
from bot.knowledge_base.importing.days_told_twice import with_agreed_days
from bot.knowledge_base.importing.flagged_days import with_flagged_days
from bot.knowledge_base.importing.givers_in_titles import with_givers
from bot.knowledge_base.importing.hours_of_length import with_minutes
from bot.knowledge_base.importing.imported import ImportedProgramme, ImportedSession, Words
from bot.knowledge_base.importing.legend_rows import without_legend
from bot.knowledge_base.importing.named_tracks import with_named_tracks
from bot.knowledge_base.importing.own_lines import with_time_in_words
from bot.knowledge_base.importing.parted_dates import with_whole_dates
from bot.knowledge_base.importing.parted_names import with_whole_names
from bot.knowledge_base.importing.row_fields import (
    cell_in,
    session_in,
    without_titles_as_tracks,
)
from bot.knowledge_base.importing.row_notes import RowNotes, RowPlace
from bot.knowledge_base.importing.row_times import (
    day_in_row,
    last_day_in_row,
    times_in_row,
    told_end,
)
from bot.knowledge_base.importing.session_kinds import names_itself
from bot.knowledge_base.importing.short_dates import Order
from bot.knowledge_base.importing.sorts_in_columns import settle_columns, with_tracks_apart
from bot.knowledge_base.importing.source_fields import words_of
from bot.knowledge_base.importing.spreadsheet_dates import (
    day_order,
    read_clocks,
)
from bot.knowledge_base.importing.table_hints import (
    TableHints,
    settle_years,
    with_days_by_number,
)
from bot.knowledge_base.importing.terms import with_terms, without_idle_terms
from bot.knowledge_base.importing.tidy_programme import plain
from bot.knowledge_base.importing.told_columns import listed, require_headings
from bot.knowledge_base.importing.twelve_hours import with_whole_hours
from bot.knowledge_base.importing.unpointed_clocks import with_clocks
from bot.knowledge_base.suggested_values import is_unpublished

MOST_ROWS, MOST_COLUMNS = 20_000, 100
HEADING_WITHIN = 15
"""Rows among which the headings are looked for."""

_DATED = ("date", "start", "time", "end", "end_date")
"""Fields whose cells may tell a day."""

_LONGEST_NAME = 60
"""Characters of a text that may be the title that a session lacks; longer ones are sentences."""


def parse_rows(
    rows: Sequence[Row],
    hints: TableHints,
    name: str = "",
    *,
    are_apart: bool = False,
    headings: Sequence[str] = (),
) -> ImportedProgramme:
    """Read rows, the headings among the first, unless they are given; `name` is the sheet's.

    A row with nothing in it but a date is the day of those that follow, and a date is that of the
    rows below that have none, unless the rows `are_apart`: entries of a list, each with its own.
    Raises UnreadableProgramme, and MissingFact when the dates have no year.
    """
    at = max(range(min(len(rows), HEADING_WITHIN)), key=lambda n: score(rows[n : n + 1]), default=0)
    at = -1 if headings else at
    heading = [clean_line(cell) for cell in headings or (rows[at] if rows else ())]
    require_headings(hints.columns, heading)
    numbered = [(n, row) for n, row in enumerate(rows[at + 1 :], at + 2) if _filled(row)]
    heading, numbered = with_whole_names(heading, numbered)
    heading, numbered = with_flagged_days(heading, numbered)
    placed, unknown = place_columns(heading, hints.columns)
    if "title" not in placed:
        raise UnreadableProgramme(
            f"No column of the table looks like the titles of sessions (there are "
            f'{listed(heading)}); say which one it is with --column "NAME=title".'
        )
    body = [row for _, row in numbered]
    body, placed, heading = with_givers(body, placed, heading)
    placed, unused, remarks = settle_columns(body, placed, heading, hints.columns)
    placed, codes = with_named_tracks(body, placed, heading)
    body = with_plain_cells(body, placed)
    body, of_dates = with_whole_dates(heading, body, placed)
    body, on_hours = with_whole_hours(with_clocks(body, placed), placed)
    body = with_tracks_apart(body, placed)
    body = with_minutes(body, placed, heading)
    used = {heading[position] for position in placed.values()} | of_dates
    filled = {
        name for row in body for name, cell in zip(heading, row, strict=False) if line_of(cell)
    }
    unknown = [name for name in unknown if name in filled - used] + unused
    dates = [name, *(cell_in(row, placed, key) for row in body for key in _DATED)]
    dates += [_filled(row)[0] for row in body if len(_filled(row)) == 1]
    order = day_order([value for value in dates if isinstance(value, str)])
    hints, on_years = settle_years(dates, hints, order)
    hints = with_days_by_number(hints, [cell_in(row, placed, "date") for row in body])
    body, of_days = with_agreed_days(body, heading, placed, hints, order)
    unknown = [name for name in unknown if name not in of_days]
    day = hints.read_day(name, order) or hints.only_day
    commas = Commas.of(body, placed)
    reading = _Reading(placed, heading, hints, order, day, commas, are_apart=are_apart)
    places = (
        RowPlace(row) if are_apart else RowPlace(row, number, name)
        for (number, _), row in zip(numbered, body, strict=True)
    )
    read = (session for place in places if (session := reading.session(place)) is not None)
    sessions = without_titles_as_tracks(read)
    notes = reading.notes
    sessions, legend = without_legend(sessions, notes.unread_of)
    remarks += [*on_years, *on_hours, *([_unused(unknown)] if unknown else [])]
    remarks += [] if are_apart else _without_heading(body, heading)
    remarks += _remarks_on(sessions, legend, notes)
    first, cell = notes.first_unread()
    return ImportedProgramme(
        without_idle_terms(sessions),
        names=dict(_names_by_language(body, placed)),
        codes=codes,
        remarks=tuple(remarks),
        unread=told_unread(first, plain(sessions[0].title), cell) if first else "",
    )


def _remarks_on(
    sessions: Iterable[ImportedSession], legend: Sequence[str], notes: RowNotes
) -> Iterator[str]:
    """Yield what is said of rows that are told in part, by another title, or not at all."""
    if untitled := [plain(s.title) for s in sessions if s.is_untitled]:
        yield f"Without a title, and called by text, or by sort and people: {quote_some(untitled)}."
    yield from notes.on_times()
    if legend:
        yield f"Left out, for nothing but a title is told of it: {quote_some(legend)}."
    yield from notes.on_unread()


def _title_without(told: ImportedSession) -> str:
    """Return what a session without a title is called: its short text, else its sort and people.

    A sort alone is no title of what somebody gives: that is a talk of which nothing is known yet.
    """
    text = told.abstract if isinstance(told.abstract, str) else ""
    if text and not is_unpublished(text) and len(text) <= _LONGEST_NAME and "\n" not in text:
        return text
    sort = told.kind_words.replace("_", " ")
    names = ", ".join(person.name for person in told.people)
    if not sort or not (names or names_itself(sort)):
        return ""
    return ": ".join(filter(None, (f"{sort[0].upper()}{sort[1:]}", names)))


def _names_by_language(
    body: Sequence[Row], placed: Mapping[str, int]
) -> Iterator[tuple[str, Words]]:
    """Yield the names of rooms and tracks that are given in several languages."""
    for row in body:
        for key in ("room", "track"):
            words = words_of(cell_in(row, placed, key))
            if not isinstance(words, str):
                yield clean_line(cell_in(row, placed, key)), words


def told_unread(name: str, title: str, value: str) -> str:
    """Return what is said of a field of a session that should tell when it is, and does not."""
    return f'"{name}" of "{title[:40]}" is "{value[:60]}"'


def _unused(unknown: Sequence[str]) -> str:
    listed = ", ".join(f'"{name}"' for name in unknown[:20])
    return (
        f"Not used: column {listed}; if one of them matters, say which field it is, "
        f'like --column "{unknown[0]}=abstract" ({", ".join(sorted(HEADINGS))}).'
    )


def _without_heading(body: Sequence[Row], heading: Sequence[str]) -> Iterator[str]:
    """Yield what is said of columns with words and no heading; numbers alone may count the rows."""
    for at in range(max(map(len, body), default=0)):
        cells = [line for row in body if (line := line_of(cell_of(row, at)))]
        if any(map(str.isalpha, "".join(cells))) and (at >= len(heading) or not heading[at]):
            like = f'{counted(len(cells), "cell")}, like "{cells[0][:60]}"'
            yield f"Not used: column {at + 1}, which has no heading ({like}); write one above it."


def _filled(row: Row) -> list[Any]:
    """Return the cells of a row that hold something."""
    return [cell for cell in row if line_of(cell)]


def score(rows: Sequence[Row]) -> int:
    """Return how many known fields the best of the first rows has headings of."""
    return max((len(_known_fields(row)) for row in rows[:HEADING_WITHIN]), default=0)


def _known_fields(row: Row) -> set[str]:
    return {field for cell in row if isinstance(cell, str) and (field := field_of_heading(cell))}


@dataclass(slots=True)
class _Reading:
    """Reads rows one below the other, of which one may tell the day of those that follow."""

    placed: Mapping[str, int]
    heading: Sequence[str]
    hints: TableHints
    order: Order
    day: date | None
    commas: Commas
    is_day_of_row: bool = field(default=False, init=False)
    are_apart: bool = field(kw_only=True)
    notes: RowNotes = field(default_factory=RowNotes, init=False)

    def session(self, place: RowPlace) -> ImportedSession | None:
        """Return the session of a row; None for one without a title, or with a day alone."""
        row, hints, order = place.row, self.hints, self.order
        alone = _filled(row)
        if len(alone) == 1 and (own := hints.read_day(alone[0], order)) is not None:
            self.day, self.is_day_of_row = own, False
            return None
        written = cell_in(row, self.placed, "date")
        dated = hints.read_day(written, order)
        if not self.are_apart and dated is not None:
            self.day, self.is_day_of_row = dated, True
        day = dated or day_in_row(row, self.placed, order, hints.year) or self._named_day(row)
        is_from_above = day is None and not hints.has_day_unread(row, self.placed, order, self.day)
        day = self.day if is_from_above else day
        session = self._told(row, day)
        if session is None:
            self.notes.note_untitled(place)
            return None
        if is_from_above and self.is_day_of_row and not line_of(written):
            self.notes.undated.append(place.of(session))
        last = last_day_in_row(row, self.placed, order, hints.year)
        told = (cell_in(row, self.placed, key) for key in ("start", "time"))
        self.notes.note_times(session, day, last, told)
        self._note_end(session, place, has_unread=self._note_unread(session, place))
        return session

    def _named_day(self, row: Row) -> date | None:
        """Return the day of the event that stands beside the time in a row, without its date."""
        cells = (cell_in(row, self.placed, key) for key in ("start", "time"))
        return next(filter(None, map(self.hints.day_beside_clock, cells)), None)

    def _told(self, row: Row, day: date | None) -> ImportedSession | None:
        """Return what a row tells of a session, at its time on a day; None without a title."""
        told = session_in(row, self.placed, self.commas)
        told = with_terms(told, row, self.placed, self.heading)
        start, end = times_in_row(row, self.placed, day, self.order, self.hints.year)
        if not told.title and start is not None and (title := _title_without(told)):
            told = replace(told, title=title, is_untitled=True)
        if not told.title:
            return None
        told = told if start else with_time_in_words(told, row, self.placed, self.heading)
        return replace(told, start=start, end=end, day=None if start else day)

    def _note_unread(self, session: ImportedSession, place: RowPlace) -> bool:
        """Note the cells that should tell when a session is, and do not; whether there are any."""
        keys = ("date", "start", "time") if session.start is None else ("end", "end_date")
        has_unread = False
        for key in keys if session.end is None else ():
            cell = cell_in(place.row, self.placed, key)
            text = line_of(cell)
            if text and not self._is_read(cell) and not is_unpublished(text):
                name = self.heading[self.placed[key]]
                self.notes.note_unread(name, text[:60], session, place)
                has_unread = True
        return has_unread

    def _is_read(self, cell: Any) -> bool:
        """Whether a cell tells a day or a time, and no day that is none."""
        is_read = self.hints.read_day(cell, self.order) is not None or bool(read_clocks(cell))
        return is_read and not self.hints.writes_no_day(cell, self.order)

    def _note_end(self, session: ImportedSession, place: RowPlace, *, has_unread: bool) -> None:
        """Note an end that is not taken: without a start, or one that is not after it."""
        told = told_end(place.row, self.placed)
        if told and session.start is None:
            self.notes.ends_alone.append(f"{place.of(session)}: {told}")
        elif told and session.start is not None and session.end is None and not has_unread:
            self.notes.turned.append(f"{place.of(session)}: {session.start:%H:%M}\u2013{told}")
