"""Times written as figures without a mark between them: "0930", "930"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import time
from typing import Any

from bot.knowledge_base.importing.cells import Row, cell_of, line_of
from bot.knowledge_base.importing.clean import CLOSING, INSIDE, OPENING
from bot.knowledge_base.values import YEARS

_FIGURES = re.compile(rf"([01]?\d|2[0-3])([0-5][05])(?:\s*{OPENING}{INSIDE}*{CLOSING})?")
_LEAST = 700
"""Figures alone that are no year, from which they are a time: "700" may be seven, and "100" is a
number, or the minutes that something lasts. Chosen: nothing lasts 700 minutes."""

_FIELDS = ("start", "time", "end")


def with_clocks(rows: Sequence[Row], placed: Mapping[str, int]) -> list[Row]:
    """Return rows with times in place of figures, where a column holds nothing else.

    Years and numbers are written so, too: one of the column's must be neither. A remark in brackets
    and a word instead of a time are neither of them: "1845 (about)", "TBA".
    """
    columns = [placed[name] for name in _FIELDS if name in placed]
    clocks = {at for at in columns if _are_clocks([cell_of(row, at) for row in rows])}
    if not clocks:
        return list(rows)
    return [[_read(cell) if at in clocks else cell for at, cell in enumerate(row)] for row in rows]


def _are_clocks(cells: Sequence[Any]) -> bool:
    lines = [line for cell in cells if any(map(str.isdecimal, line := line_of(cell)))]
    told = [found[1] + found[2] for found in map(_FIGURES.fullmatch, lines) if found]
    return len(told) == len(lines) and any(
        int(text) not in YEARS and (text.startswith("0") or int(text) >= _LEAST) for text in told
    )


def _read(cell: Any) -> Any:
    found = _FIGURES.fullmatch(line_of(cell))
    return time(int(found[1]), int(found[2])) if found else cell
