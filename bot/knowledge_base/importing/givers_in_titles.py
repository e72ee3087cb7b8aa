"""Who gives a session, where a second title of it says nothing else: "Keynote: Ana Lima"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from bot.knowledge_base.importing.cells import Row, cell_of, line_of
from bot.knowledge_base.importing.columns import columns_of, field_of_heading
from bot.knowledge_base.importing.person_names import looks_like_person, names_body
from bot.knowledge_base.importing.session_kinds import kind_in_words

_SORT_AND_NAME = re.compile(
    r"(?P<sort>[^:：]{3,40}?)\s*(?:[:：]|\s[\u2013\u2014-])\s*(?P<name>\S.*)"
)
_HEADINGS = ("speaker", "kind")


def with_givers(
    body: Sequence[Row], placed: Mapping[str, int], heading: Sequence[str]
) -> tuple[list[Row], dict[str, int], list[str]]:
    """Return rows with columns for the people and sorts in second titles, and where these are.

    They are told only in rows without people; a sort that a row tells itself stays.
    """
    people = columns_of(placed, "people")
    others = [
        at
        for at, name in enumerate(heading)
        if at not in placed.values() and field_of_heading(name) == "title"
    ]
    found: dict[int, tuple[str, str]] = {}
    for number, row in enumerate(body):
        is_free = not any(line_of(cell_of(row, at)) for at in people)
        if "title" in placed and is_free and line_of(cell_of(row, placed["title"])):
            told = (_giver(line_of(cell_of(row, at))) for at in others)
            giver = next(filter(None, told), None)
            found |= {number: giver} if giver else {}
    if not found:
        return list(body), dict(placed), list(heading)
    width = len(heading)
    kind = placed.get("kind", width + 1)
    rows: list[Row] = []
    for number, row in enumerate(body):
        sort, name = found.get(number, ("", ""))
        cells: list[Any] = [cell_of(row, at) for at in range(width)] + [name or None, None]
        cells[kind] = cells[kind] or sort or None
        rows.append(cells)
    settled = {**placed, f"people {width}": width, "kind": kind}
    return rows, settled, [*heading, *_HEADINGS]


def _giver(text: str) -> tuple[str, str] | None:
    """Return the sort and the name that a text says, and nothing else; None for any other."""
    parts = _SORT_AND_NAME.fullmatch(text)
    if parts is None or kind_in_words(parts["sort"]) is None:
        return None
    name = parts["name"]
    is_name = looks_like_person(name) and not names_body(name) and name[:1].isupper()
    words = name.split()
    return (parts["sort"], name) if is_name and not any(w.islower() for w in words[-1:]) else None
