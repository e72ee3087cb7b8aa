"""Days that rows tell twice, by a number and in words: `{dia: 1, diaTexto: "Miércoles 23"}`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from bot.errors import UnreadableProgramme
from bot.knowledge_base.importing.cells import Row, cell_of, line_of
from bot.knowledge_base.importing.columns import field_of_heading
from bot.knowledge_base.importing.days_in_words import gainsays_itself, lacks_date
from bot.knowledge_base.importing.short_dates import Order
from bot.knowledge_base.importing.spreadsheet_dates import read_date
from bot.knowledge_base.importing.table_hints import TableHints

_LONGEST = 40


def with_agreed_days(
    body: Sequence[Row],
    heading: Sequence[str],
    placed: Mapping[str, int],
    hints: TableHints,
    order: Order,
) -> tuple[list[Row], set[str]]:
    """Return rows whose day is told once, and the headings of the other columns that tell it.

    It is worked out from the days of the event, so that all that is told of it has to agree. Raises
    UnreadableProgramme where it does not; a date in full stands whatever is told beside it.
    """
    at = placed.get("date")
    if at is None or not hints.days:
        return list(body), set()
    others = [
        one
        for one, name in enumerate(heading)
        if one not in placed.values() and field_of_heading(name) == "date"
    ]
    rows = [list(row) for row in body]
    used: set[str] = set()
    for row in rows:
        title = line_of(cell_of(row, placed["title"]))[:_LONGEST]
        day = hints.read_day(cell_of(row, at), order)
        is_date = read_date(cell_of(row, at), order, hints.year) is not None
        for one in others:
            cell = cell_of(row, one)
            told = hints.read_day(cell, order)
            if told is None and not lacks_date(cell):
                continue
            used.add(heading[one])
            if day is None and told is not None:
                row[at : at + 1], day = [cell], told
            elif told != day and not is_date:
                raise UnreadableProgramme(_gainsaid(heading, (at, one), row, title, hints))
        if hints.has_days_of_source and gainsays_itself(cell_of(row, at), hints.days):
            raise UnreadableProgramme(_gainsaid(heading, (at,), row, title, hints))
    return [*rows], used


def _gainsaid(
    heading: Sequence[str], places: Sequence[int], row: Row, title: str, hints: TableHints
) -> str:
    told = " and ".join(f'"{heading[at]}" is "{line_of(cell_of(row, at))}"' for at in places)
    days = ", ".join(_said(hints.days))
    return (
        f'The day of "{title}" is not clear: {told}, and the days of the event are {days}; '
        "correct what is wrong."
    )


def _said(days: Sequence[date]) -> Iterator[str]:
    return (f"{day:%A} {day.isoformat()}" for day in (days if len(days) < 6 else days[:5]))
