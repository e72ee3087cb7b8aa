"""What stands in a table where nothing is told: "NA" of R, "nan" of pandas, "NULL", a dot."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from bot.knowledge_base.importing.cells import Row

_MARKS = frozenset({"NA", "NaN", "nan", "NULL", "null", "None", "#N/A", "<NA>"})
_SIGN = re.compile(r"[.#~_/]|[-\u2013\u2014]{1,3}")
_LEAST_COLUMNS = 2
"""Columns in which a mark stands alone, from which it says that nothing is told: in one it may be a
word, as "NA" for North America, or a sign that something is not known yet. Chosen."""


def without_marks(rows: Sequence[Row]) -> list[Row]:
    """Return the rows of a table with empty cells where a mark for nothing stands alone."""
    columns: defaultdict[str, set[int]] = defaultdict(set)
    for row in rows:
        for at, cell in enumerate(row):
            if mark := _mark_in(cell):
                columns[mark].add(at)
    written = {mark for mark, found in columns.items() if len(found) >= _LEAST_COLUMNS}
    if not written:
        return list(rows)
    return [["" if _mark_in(cell) in written else cell for cell in row] for row in rows]


def _mark_in(cell: Any) -> str:
    """Return the mark that a cell is nothing else than; empty where it is none."""
    text = cell.strip() if isinstance(cell, str) else ""
    return text if text in _MARKS or _SIGN.fullmatch(text) else ""
