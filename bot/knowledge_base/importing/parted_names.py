"""Names of people of which a table has the given and the family one in columns of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from bot.core.bare_text import bare_words
from bot.knowledge_base.importing.cells import Row, cell_of, line_of
from bot.knowledge_base.importing.columns import field_of_heading, heading_words
from bot.knowledge_base.importing.source_fields import full_name
from bot.knowledge_base.importing.word_lists import load_words

_WORDS = load_words("columns")
_GIVEN, _FAMILY, _NAMES = (
    frozenset(map(bare_words, words))
    for words in (
        _WORDS["person"]["given"], _WORDS["person"]["family"], _WORDS["names_beside_others"],
    )
)  # fmt: skip
_NUMBER = re.compile(r" ?(\d+)$")


@dataclass(frozen=True, slots=True)
class _Pair:
    """The columns of the two names of somebody, and what a column of both would be called."""

    given: int
    family: int
    heading: str


def with_whole_names(
    heading: Sequence[str], rows: Sequence[tuple[int, Row]]
) -> tuple[list[str], list[tuple[int, Row]]]:
    """Return a table with people in one column each: "First Name", "Last Name" of a speaker.

    One that has people in a column of its own is left as it is.
    """
    pairs = list(_pairs(heading))
    if not pairs or any(field_of_heading(name) == "people" for name in heading):
        return list(heading), list(rows)
    headings = list(heading)
    for pair in pairs:
        headings[min(pair.given, pair.family)] = pair.heading
        headings[max(pair.given, pair.family)] = ""
    return headings, [(number, _with_whole(row, pairs)) for number, row in rows]


def _with_whole(row: Row, pairs: Sequence[_Pair]) -> Row:
    cells: list[Any] = list(row)
    for pair in pairs:
        first, last = sorted((pair.given, pair.family))
        cells += [None] * (last + 1 - len(cells))
        names = (line_of(cell_of(row, at)) for at in (pair.given, pair.family))
        cells[first], cells[last] = full_name(*names), None
    return cells


def _pairs(heading: Sequence[str]) -> Iterator[_Pair]:
    """Yield where the two names of each person stand: beside each other, with the same words."""
    at = 0
    while at + 1 < len(heading):
        if pair := _pair(heading, at):
            yield pair
        at += 2 if pair else 1


def _pair(heading: Sequence[str], at: int) -> _Pair | None:
    for given, family in ((at, at + 1), (at + 1, at)):
        for sides in ((_GIVEN, _FAMILY), (_GIVEN, _NAMES), (_NAMES, _FAMILY)):
            told = [_told(heading[one], side) for one, side in zip((given, family), sides,
                                                                   strict=True)]  # fmt: skip
            if told[0] is not None and told[0] == told[1]:
                return _Pair(given, family, " ".join(filter(None, told[0])))
    return None


def _told(heading: str, names: frozenset[str]) -> tuple[str, str] | None:
    """Return whom a heading is of and with which number, where it ends in a word for a name."""
    words = heading_words(heading)
    number = found[1] if (found := _NUMBER.search(words)) else ""
    plain = _NUMBER.sub("", words).split()
    for first in range(len(plain)):
        whom = " ".join(plain[:first])
        if " ".join(plain[first:]) in names and (not whom or field_of_heading(whom) == "people"):
            return whom or "speaker", number
    return None
