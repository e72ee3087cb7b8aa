"""Tables that begin with their first session: what their columns hold is told by their cells."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from bot.core.models import SessionKind
from bot.errors import UnreadableProgramme
from bot.knowledge_base.importing.cell_people import names_in
from bot.knowledge_base.importing.cells import Row, cell_of, line_of
from bot.knowledge_base.importing.clean import clean_url
from bot.knowledge_base.importing.grid_cells import times_in
from bot.knowledge_base.importing.person_names import looks_like_person
from bot.knowledge_base.importing.person_parts import without_part_before
from bot.knowledge_base.importing.rows import score
from bot.knowledge_base.importing.second_names import is_short_in_eastern
from bot.knowledge_base.importing.session_kinds import kind_in_words
from bot.knowledge_base.importing.sorts_in_columns import are_rooms
from bot.knowledge_base.importing.spreadsheet_dates import names_day
from bot.knowledge_base.suggested_values import is_unpublished

_LEAST_ROWS, _LEAST_HEADINGS = 3, 2
"""Rows of a table; and cells that name fields in a row of headings, as one may be a title."""

_MOST, _SHARE_OF_NAMES, _SHARE_APART = 0.9, 0.6, 0.7
"""Shares of the filled cells of a column from which it holds times, days or addresses; from which
names of people, as titles of two capital words may be among others; and of different cells, as
rooms repeat and people hardly do. Chosen, not measured: where they err, the columns are told or
asked for."""

_WORDS_OF_TEXT = 20
"""Words in a cell on the average from which a column holds texts. Chosen: no title is so long."""

_SERVICES = frozenset({SessionKind.BREAK, SessionKind.MEAL, SessionKind.REGISTRATION})
"""What nobody is called, nor a room, and what hardly any programme lacks among its titles."""


def headings_by_cells(rows: Sequence[Row]) -> list[str]:
    """Return headings for a table that has none; empty for one that has, or that is a timetable.

    Raises UnreadableProgramme where titles stand beside what is none, and which is which is not
    plain: each cell would become a session.
    """
    filled = [row for row in rows if sum(bool(line_of(cell)) for cell in row) > 1]
    columns = {at: _cells(filled, at) for at in range(max(map(len, filled), default=0))}
    columns = {at: cells for at, cells in columns.items() if cells}
    clocks = [at for at, cells in columns.items() if _are(times_in, cells)]
    is_headed = not clocks or any(_is_heading(row, clocks[0]) for row in filled)
    if len(filled) < _LEAST_ROWS or is_headed or not times_in(cell_of(filled[0], clocks[0])):
        return []
    found = dict(zip(clocks, ("start", "end"), strict=False))
    found |= {at: "date" for at, cells in columns.items() if _are(_is_day, cells)}
    texts = {at: list(map(line_of, cells)) for at, cells in columns.items() if at not in found}
    found |= {at: _heading_of(lines) for at, lines in texts.items()}
    if all(found[at] in {"title", ""} for at in texts):
        return []  # nothing but titles: in one column, or one a room
    open_ = [at for at in texts if not found[at]]
    titles = [at for at in texts if found[at] == "title"] or open_
    people = [at for at in texts if found[at] == "people"]
    if (
        len(titles) != 1
        or len(people) > 1
        or any(_width(texts[at]) > _width(texts[titles[0]]) for at in open_)
    ):
        shown = "; ".join(f'column {at + 1}, like "{texts[at][0][:40]}"' for at in texts)
        raise UnreadableProgramme(
            "The table has no row of headings, and its cells do not tell what each column holds "
            f"({shown}); write headings above them, like Time, Title, Speaker, Room."
        )
    found[titles[0]] = "title"
    return [found.get(at, "") for at in range(max(columns) + 1)]


def told_headings(headings: Sequence[str]) -> str:
    """Return what is said of headings that no source has."""
    named = ", ".join(f"{one} in column {at}" for at, one in enumerate(headings, 1) if one)
    return (
        f"The table has no row of headings; by what its cells hold, it has {named}. If that is "
        "wrong, write headings above them, like Time, Title, Speaker, Room."
    )


def _is_heading(row: Row, at: int) -> bool:
    """Whether a row heads the columns, that of the times among them."""
    is_word = line_of(cell_of(row, at)) and not times_in(cell_of(row, at))
    return bool(is_word) and score([row]) >= _LEAST_HEADINGS


def _cells(rows: Sequence[Row], at: int) -> list[Any]:
    return [cell for row in rows if line_of(cell := cell_of(row, at))]


def _are(tells: Callable[[Any], Any], cells: Sequence[Any]) -> bool:
    return sum(bool(tells(cell)) for cell in cells) >= _MOST * len(cells)


def _is_day(cell: Any) -> bool:
    return isinstance(cell, date) or (isinstance(cell, str) and names_day(cell))


def _width(lines: Sequence[str]) -> float:
    return sum(map(len, lines)) / len(lines)


def _heading_of(lines: Sequence[str]) -> str:
    """Return the heading that the cells of a column tell; empty where they may be titles.

    A break among them says that they are.
    """
    sorts = list(map(kind_in_words, lines))
    if None not in sorts and len(set(lines)) < len(lines):
        return "kind"
    if not _SERVICES.isdisjoint(sorts):
        return "title"
    if _are(clean_url, lines):
        return "link"
    if sum(len(line.split()) for line in lines) >= _WORDS_OF_TEXT * len(lines):
        return "abstract"
    if are_rooms(lines):
        return "room"
    told = [line for line in map(without_part_before, lines) if not is_unpublished(line)]
    names = sum(all(map(_is_name, names_in(line))) for line in told)
    is_apart = len(set(told)) >= _SHARE_APART * len(told)
    return "people" if told and is_apart and names >= _SHARE_OF_NAMES * len(told) else ""


def _is_name(name: str) -> bool:
    """Whether words may be somebody's name, of which each begins great in scripts that have it."""
    words = [word for word in name.split() if word[0].isalpha()]
    if name.isascii() or any(map(str.isupper, name)):
        great = sum(word[0].isupper() for word in words)
        return looks_like_person(name) and great >= max(2, len(words) - 1)
    return looks_like_person(name) or is_short_in_eastern(name)
