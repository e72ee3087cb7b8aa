"""Times written as four figures without a mark between them: "0930"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import time
from typing import Any

from bot.knowledge_base.importing.cells import Row, cell_of, line_of
from bot.knowledge_base.values import YEARS

_FIGURES = re.compile(r"([01]\d|2[0-3])([0-5][05])")
_FIELDS = ("start", "time", "end")


def with_clocks(rows: Sequence[Row], placed: Mapping[str, int]) -> list[Row]:
    """Return rows with times in place of four figures, where a column holds nothing else.

    Years and numbers are written so, too: one of the column's must be no year and begin with 0.
    """
    columns = [placed[name] for name in _FIELDS if name in placed]
    clocks = {at for at in columns if _are_clocks([cell_of(row, at) for row in rows])}
    if not clocks:
        return list(rows)
    return [[_read(cell) if at in clocks else cell for at, cell in enumerate(row)] for row in rows]


def _are_clocks(cells: Sequence[Any]) -> bool:
    told = [line_of(cell) for cell in cells if line_of(cell)]
    return all(map(_FIGURES.fullmatch, told)) and any(
        text.startswith("0") and int(text) not in YEARS for text in told
    )


def _read(cell: Any) -> Any:
    found = _FIGURES.fullmatch(line_of(cell))
    return time(int(found[1]), int(found[2])) if found else cell
