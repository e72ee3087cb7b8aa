"""What programs write into a table where nothing is told: "NA" of R, "nan" of pandas, "NULL"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from bot.knowledge_base.importing.cells import Row

_MARKS = frozenset({"NA", "NaN", "nan", "NULL", "null", "None", "#N/A", "<NA>"})
_LEAST_COLUMNS = 2
"""Columns in which a mark stands alone, from which a program wrote it: in one it may be a word, as
"NA" for North America. Chosen."""


def without_marks(rows: Sequence[Row]) -> list[Row]:
    """Return the rows of a table with empty cells where a mark for nothing stands alone."""
    columns: defaultdict[str, set[int]] = defaultdict(set)
    for row in rows:
        for at, cell in enumerate(row):
            if isinstance(cell, str) and cell.strip() in _MARKS:
                columns[cell.strip()].add(at)
    written = {mark for mark, found in columns.items() if len(found) >= _LEAST_COLUMNS}
    if not written:
        return list(rows)
    return [
        ["" if isinstance(cell, str) and cell.strip() in written else cell for cell in row]
        for row in rows
    ]
