"""What the cells of a table's row show."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from bot.knowledge_base.importing.clean import clean_line

Row = Sequence[Any]

BETWEEN_ENTRIES = re.compile(r"[;；\n|]")
"""What parts the entries in a cell, such as people, what is told of each of them, or rooms."""


def cell_of(row: Row, at: int) -> Any:
    """Return a cell; None behind the end of a row."""
    return row[at] if at < len(row) else None


def shown(cell: Any) -> str:
    """Return a cell as a text, empty for one that is."""
    return "" if cell is None else str(cell)


def line_of(cell: Any) -> str:
    """Return what a cell shows, as one plain line; of several people, their names."""
    if isinstance(cell, list):
        return ", ".join(filter(None, (line_of(getattr(one, "name", one)) for one in cell)))
    return clean_line(shown(cell))


def lines_of(cell: Any) -> list[str]:
    """Return the lines that a cell shows, each a plain one; of several people, their names."""
    lines = cell if isinstance(cell, list) else shown(cell).splitlines()
    return list(filter(None, map(line_of, (getattr(one, "name", one) for one in lines))))
