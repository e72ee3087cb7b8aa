"""A column of the codes that sessions are printed with: "S17", "P1", which no heading need say."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from bot.core.bare_text import bare_words
from bot.knowledge_base.importing.cells import Row, cell_of, line_of
from bot.knowledge_base.importing.columns import FOR_ORGANISERS, heading_words

FIELD = "code"
"""Where the column of codes stands; that of ids may hold codes as well."""

_SAID_CODE = re.compile(
    r"(?:[^\W\d_]{2,15}(?: [^\W\d_]{1,15})?[ .-]?)?[A-ZА-Я]{0,3}[ .-]?"
    r"\d{1,3}(?:[.-]\d{1,2})?[a-zA-Z]?"
)
_WORD_AND_NUMBER = re.compile(r"([^\W\d_]{2,15})[ .:-]+(\d{1,3})")
_MOST_OF_EACH = 3
"""How many times as great as their number what numbers count may be: a programme tells some of the
"Session 1" to "Session 12". Chosen."""

_LEAST = 3
_SHARE = 0.9
"""Codes in a column, and their share of what stands in it, from which it holds codes. Chosen: it
has hardly anything else, and a column in which codes repeat is of something else anyway."""


def is_said_code(code: str) -> bool:
    """Whether people call a session by a code: "Session A1", "WS-3"; a number alone is none."""
    return any(map(str.isalpha, code)) and _SAID_CODE.fullmatch(code) is not None


def _are_amounts(codes: Sequence[str]) -> bool:
    """Whether numbers behind a word for all of them count nothing: "Max 30", "Max 25"."""
    told = list(filter(None, map(_WORD_AND_NUMBER.fullmatch, codes)))
    words = {found[1].casefold() for found in told}
    numbers = [int(found[2]) for found in told]
    is_all = len(told) == len(codes) >= _LEAST and len(words) == 1
    return is_all and max(numbers) > _MOST_OF_EACH * len(numbers)


def settle_codes(
    body: Sequence[Row], placed: Mapping[str, int], heading: Sequence[str]
) -> dict[str, int]:
    """Return where the fields are, the first column of codes among them that is of no field.

    Each code is of one title alone: "R2" in many rows is a room, and "B1" a bus.
    """
    if "title" not in placed:
        return dict(placed)
    taken = set(placed.values())
    for at, name in enumerate(heading):
        if not name or at in taken or heading_words(name) in FOR_ORGANISERS:
            continue
        titles: defaultdict[str, set[str]] = defaultdict(set)
        for row in body:
            if code := line_of(cell_of(row, at)):
                titles[code].add(bare_words(line_of(cell_of(row, placed["title"]))))
        said = [code for code in titles if is_said_code(code)]
        is_one_each = all(len(found) == 1 for found in titles.values())
        if (
            is_one_each
            and not _are_amounts(said)
            and len(said) >= max(_LEAST, _SHARE * len(titles))
        ):
            return {**placed, FIELD: at}
    return dict(placed)
