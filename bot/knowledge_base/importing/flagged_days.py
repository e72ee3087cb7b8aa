"""Days told by a column of their own, in which a mark says that a session is on that day."""

from __future__ import annotations

from collections.abc import Sequence

from bot.knowledge_base.importing.cells import Row, cell_of, line_of
from bot.knowledge_base.importing.columns import field_of_heading, heading_words
from bot.knowledge_base.importing.spreadsheet_dates import names_day
from bot.knowledge_base.importing.terms import is_no, is_yes

Numbered = tuple[int, Row]
_DATE = "date"


def with_flagged_days(
    heading: Sequence[str], rows: Sequence[Numbered]
) -> tuple[list[str], list[Numbered]]:
    """Return headings with one for dates, and rows with that of the day that a mark stands under.

    What is marked for several days is a row for each: `{title: Lunch, day1: true, day2: true}`.
    Where a column tells the date, or none is of marks, they stay as they are.
    """
    flags = {
        at: name
        for at, name in enumerate(heading)
        if names_day(heading_words(name)) and _are_marks([cell_of(row, at) for _, row in rows])
    }
    if not flags or any(field_of_heading(name) == _DATE for name in heading):
        return list(heading), list(rows)
    found: list[Numbered] = []
    for number, row in rows:
        whole = [cell_of(row, at) for at in range(len(heading))]
        days = [heading_words(name) for at, name in flags.items() if is_yes(cell_of(row, at))]
        found += [(number, [*whole, day]) for day in days or [""]]
    return [*("" if at in flags else name for at, name in enumerate(heading)), _DATE], found


def flags_day(key: object, value: object) -> bool:
    """Whether a key of data is a day, and its value says that something is on it."""
    return is_yes(value) and names_day(heading_words(str(key)))


def _are_marks(cells: Sequence[object]) -> bool:
    told = [cell for cell in cells if isinstance(cell, bool) or line_of(cell)]
    return any(map(is_yes, told)) and all(is_yes(cell) or is_no(cell) for cell in told)
