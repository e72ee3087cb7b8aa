"""Lengths told in hours: "0.75" of a column whose numbers are none of minutes."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from bot.knowledge_base.importing.cells import Row, cell_of, line_of
from bot.knowledge_base.importing.columns import heading_words

_NUMBER = re.compile(r"\d{0,2}(?:[.,]\d+)?")
_HOURS = re.compile(
    r"\b(?:h|hrs?|hours?|heures?|horas?|stunden?|std|ore|час\w*)\b|小时|小時|시간|時間"
)
_MINUTES = re.compile(r"\bmin")
_MOST, _MOST_WHOLE = 24, 4
"""Hours that something lasts at most; and to which a column of whole numbers has hours. Chosen: no
programme has nothing but items of up to four minutes."""


def with_minutes(
    rows: Sequence[Row], placed: Mapping[str, int], heading: Sequence[str]
) -> list[Row]:
    """Return rows with lengths in minutes in place of hours, where their column holds hours.

    Its heading says so, or its numbers do: some are broken, or all are very small.
    """
    at = placed.get("duration")
    if at is None or not _are_hours([cell_of(row, at) for row in rows], heading[at]):
        return list(rows)
    return [
        [_read(cell) if at == position else cell for position, cell in enumerate(row)]
        for row in rows
    ]


def _are_hours(cells: Sequence[Any], heading: str) -> bool:
    told = [line_of(cell) for cell in cells if line_of(cell)]
    if not told or not all(map(_is_number, told)) or _MINUTES.search(heading_words(heading)):
        return False
    lengths = list(map(_hours, told))
    is_told = _HOURS.search(heading_words(heading)) is not None
    is_small = any(length % 1 for length in lengths) or max(lengths) <= _MOST_WHOLE
    return max(lengths) <= _MOST and (is_told or is_small)


def _is_number(text: str) -> bool:
    return bool(text) and _NUMBER.fullmatch(text) is not None and any(map(str.isdigit, text))


def _hours(text: str) -> float:
    return float(text.replace(",", "."))


def _read(cell: Any) -> Any:
    return round(_hours(line_of(cell)) * 60) if line_of(cell) else cell
