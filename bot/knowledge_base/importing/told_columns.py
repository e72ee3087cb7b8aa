"""What organisers say of a table's columns, held against the fields and headings there are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from bot.core.bare_text import bare_words
from bot.errors import UnknownColumn, UnreadableProgramme
from bot.knowledge_base.error_messages import offer, suggest
from bot.knowledge_base.importing.cells import Row, line_of
from bot.knowledge_base.importing.columns import HEADINGS

_LISTED, _LONGEST = 15, 40
"""Headings that an error names at most, and letters of each."""


def require_fields(told: Mapping[str, str]) -> None:
    """Require that each column is told to hold a field there is. Raises UnreadableProgramme."""
    for name, field in told.items():
        if field not in HEADINGS:
            remedy = offer(field, HEADINGS, "write one of these", " fields")
            raise UnreadableProgramme(
                f'There is no field "{field}" for the column "{name}"; {remedy}'
                f"{'' if remedy.endswith('?') else '.'}"
            )


def require_headings(told: Iterable[str], headings: Sequence[str]) -> None:
    """Require that each column that is told of has its heading. Raises UnknownColumn."""
    known = {bare_words(word) for word in headings}
    for name in told:
        if bare_words(name) not in known:
            alike = suggest(name, [word for word in headings if word])
            meant = f'did you mean "{alike}"? The' if alike else "the"
            raise UnknownColumn(
                f'There is no column "{name}"; {meant} columns are {listed(headings)}.'
            )


def told_of(rows: Sequence[Row], told: Mapping[str, str]) -> dict[str, str]:
    """Return what is told of columns that a sheet may have: of which a cell is the heading."""
    cells = {bare_words(line_of(cell)) for row in rows for cell in row} if told else set()
    return {name: field for name, field in told.items() if bare_words(name) in cells}


def listed(headings: Sequence[str]) -> str:
    """Return the headings of a table as they are quoted in an error."""
    names = [f'"{word[:_LONGEST]}"' for word in dict.fromkeys(headings) if word][:_LISTED]
    return ", ".join(names) or "none with a heading"
