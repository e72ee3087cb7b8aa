"""HTML in the cells of a table: gone before anything looks for what parts people, rooms or tracks.

The semicolon of "&amp;" parts nobody, and "<br>" is the line that it breaks.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from bot.knowledge_base.importing.cells import Row, cell_of
from bot.knowledge_base.importing.clean import clean_line
from bot.knowledge_base.importing.columns import columns_of
from bot.knowledge_base.importing.markup import lines_without_html
from bot.knowledge_base.importing.session_kinds import kind_in_words
from bot.knowledge_base.importing.terms import FIELDS as FIELDS_OF_TERMS

_OF_TEXTS = frozenset({"abstract", "bio", "link", *FIELDS_OF_TERMS})
"""Fields that may hold several paragraphs, in which links are kept."""

_PARTED_ANYWAY = re.compile(r"[^\w\s\"'”’»)\]）】]$")
_SHARE_IN_BLOCKS = 0.5
"""Of titles in lines, those whose first line stands above others, too, from which all first lines
are of blocks. It is 0.9 of 58 in the one real programme of the kind at hand."""

_LONGEST_SORT = 3
"""Words of a first line that may be nothing but the sort: "Keynote", "Panel discussion 2".
Chosen."""


def with_plain_cells(body: Sequence[Row], placed: Mapping[str, int]) -> list[Row]:
    """Return rows without HTML in cells that hold no texts, and each title on one line."""
    ways = {at: _plain for key, at in placed.items() if key.partition(" ")[0] not in _OF_TEXTS}
    ways |= dict.fromkeys(columns_of(placed, "room"), _plain_place)
    rows: list[Row] = [
        [ways[at](cell) if at in ways else cell for at, cell in enumerate(row)] for row in body
    ]
    for at in columns_of(placed, "title"):
        _join_titles(rows, at)
    return rows


def _plain(cell: Any) -> Any:
    if isinstance(cell, list):
        return [_plain(one) for one in cell]
    return lines_without_html(cell) if isinstance(cell, str) else cell


def _plain_place(cell: Any) -> Any:
    """Return a cell of rooms, in which what HTML puts on a second line may be of the first one."""
    plain = _plain(cell)
    return plain if plain == cell or not isinstance(plain, str) else ", ".join(plain.splitlines())


def _join_titles(rows: list[Row], at: int) -> None:
    """Put titles of several lines on one, with a colon behind a block or a sort of session."""
    lines = {n: found for n, row in enumerate(rows) if len(found := _lines(cell_of(row, at))) > 1}
    below: defaultdict[str, set[str]] = defaultdict(set)
    for first, *rest in lines.values():
        below[first].add(" ".join(rest))
    of_blocks = sum(len(below[first]) > 1 for first, *_ in lines.values())
    are_blocks = of_blocks > 0 and of_blocks >= _SHARE_IN_BLOCKS * len(lines)
    for n, (first, *rest) in lines.items():
        is_apart = (are_blocks or _is_sort(first)) and not rest[0][:1].islower()
        mark = ":" if is_apart and not _PARTED_ANYWAY.search(first) else ""
        rows[n] = [*rows[n][:at], f"{first}{mark} {' '.join(rest)}", *rows[n][at + 1 :]]


def _lines(cell: Any) -> list[str]:
    parts = cell.splitlines() if isinstance(cell, str) else []
    return list(filter(None, map(clean_line, parts)))


def _is_sort(words: str) -> bool:
    return len(words.split()) <= _LONGEST_SORT and kind_in_words(words) is not None
