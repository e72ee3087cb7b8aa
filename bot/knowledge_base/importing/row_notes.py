"""What an import says of rows that it could not read whole, each by its number in the table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from bot.core.counted_nouns import counted
from bot.knowledge_base.error_messages import list_some, quote_some
from bot.knowledge_base.importing.cells import Row, line_of
from bot.knowledge_base.importing.clock_offsets import zone_called, zone_in
from bot.knowledge_base.importing.imported import ImportedSession
from bot.knowledge_base.importing.spreadsheet_dates import has_more_times
from bot.knowledge_base.importing.tidy_programme import plain

_LISTED = 5
"""Rows in one sentence, of which the rest are counted."""

_LONGEST = 40
"""Letters of a title or a cell by which a row is found."""


@dataclass(frozen=True, slots=True)
class RowPlace:
    """Where a row stands; `number` is 0 for an entry of a list, `sheet` empty for a table alone."""

    row: Row
    number: int = 0
    sheet: str = ""

    def __str__(self) -> str:
        """What a person finds it by: its number, or for an entry of a list what stands in it."""
        if not self.number:
            return self.content()
        return f"row {self.number}" + (f" of {self.sheet}" if self.sheet else "")

    def content(self) -> str:
        """What stands in its first cells."""
        told = [line_of(cell)[:_LONGEST] for cell in self.row]
        return ", ".join([text for text in told if text][:3])

    def of(self, session: ImportedSession) -> str:
        """What a person finds a session of it by."""
        title = plain(session.title)[:_LONGEST]
        return f'"{title}" ({self})' if self.number else f'"{title}"'


@dataclass(slots=True)
class RowNotes:
    """What is noted of rows: cells of times that are none, by heading, and times not all told."""

    unread: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    unread_of: list[ImportedSession] = field(default_factory=list)
    over_days: list[str] = field(default_factory=list)
    in_parts: list[str] = field(default_factory=list)
    untitled: list[str] = field(default_factory=list)
    undated: list[str] = field(default_factory=list)
    turned: list[str] = field(default_factory=list)
    ends_alone: list[str] = field(default_factory=list)
    of_zones: dict[str, str] = field(default_factory=dict)

    def note_untitled(self, place: RowPlace) -> None:
        """Note a row that is left out, as it has no title."""
        self.untitled.append(f"{place} ({place.content()})" if place.number else str(place))

    def note_times(
        self, session: ImportedSession, first: date | None, last: date | None, cells: Iterable[Any]
    ) -> None:
        """Note a session over several days, or whose cells tell more times or a zone by letters."""
        title = plain(session.title)[:_LONGEST]
        told = list(cells)
        self.of_zones |= {zone: line_of(cell) for cell in told if (zone := zone_called(cell))}
        if first and last and first < last and session.end is None:
            self.over_days.append(f"{title} ({first} \u2013 {last})")
        in_parts = (cell for cell in told if has_more_times(cell) and zone_in(cell) is None)
        if times := next(in_parts, None):
            self.in_parts.append(f"{title} ({line_of(times)[:60]})")

    def note_unread(
        self, heading: str, value: str, session: ImportedSession, place: RowPlace
    ) -> None:
        """Note a cell that should tell when a session is, and does not."""
        where = str(place) if place.number else plain(session.title)[:_LONGEST]
        self.unread.setdefault(heading, []).append((value, where))
        self.unread_of.append(session)

    def first_unread(self) -> tuple[str, str]:
        """Return the first heading with a cell that is no time, and that cell; empty for none."""
        return next(((name, values[0][0]) for name, values in self.unread.items()), ("", ""))

    def on_times(self) -> Iterator[str]:
        """Yield what is said of times that cannot all be told."""
        if self.over_days:
            yield (
                "Over several days without a time of the end, and so told for the first day alone: "
                f"{quote_some(self.over_days)}."
            )
        if self.in_parts:
            yield (
                "With more times than a start and an end, of which the first two are taken; write "
                f"what is meant: {quote_some(self.in_parts)}."
            )
        for zone, cell in self.of_zones.items():
            yield (
                f'Taken for times of the venue, though "{zone}" stands behind them ("{cell}"); if '
                'that is another zone, write how far it is from UTC, like "9:00 UTC+2".'
            )
        if self.turned:
            yield (
                "The end is left out, as it is not after the start; correct one of them, or write "
                f"the date of the end beside it: {list_some(self.turned, _LISTED)}."
            )
        if self.undated:
            yield (
                "Without a date, and so on the day of the row above; write the date if that is "
                f"not meant: {list_some(self.undated, _LISTED)}."
            )

    def on_unread(self) -> Iterator[str]:
        """Yield what is said of rows without a title, and of cells that tell no time or day."""
        if self.untitled:
            number = counted(len(self.untitled), "row")
            yield f"Left out {number} without a title: {list_some(self.untitled, _LISTED)}."
        for name, values in self.unread.items():
            told = list_some([f'"{value}" ({where})' for value, where in values], _LISTED)
            yield f'Not read as a time or date, in column "{name}": {told}.'
        if self.ends_alone:
            yield (
                "An end without a start that can be read is left out; correct the start: "
                f"{list_some(self.ends_alone, _LISTED)}."
            )
