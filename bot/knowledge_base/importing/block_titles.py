"""Columns that name what several sessions are parts of: a panel of papers, beside each paper."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.knowledge_base.importing.cells import Row, cell_of, line_of
from bot.knowledge_base.importing.columns import (
    FIELD_OF,
    columns_of,
    field_of_heading,
    heading_words,
    rank_in_field,
)

_MOST_NAMES = 0.7
"""Different names in a column for each row that has one, up to which it groups rows. Chosen: blocks
of two sessions have half a name a row, and titles of sessions hardly repeat."""

_LEAST_WORDS = 4
"""Words of a second title on the average: in a column called "Nom" names of people have two or
three. Chosen."""


def settle_blocks(
    body: Sequence[Row], placed: Mapping[str, int], heading: Sequence[str], told: Mapping[str, str]
) -> dict[str, int]:
    """Return where the fields are, titles apart from those of the blocks that they stand in.

    A block is a track of what is in it, and the title of a row without one of its own. A second
    title ("Invited talk" beside what that is on) is told in the text. What organisers have `told`
    stays.
    """
    settled = dict(placed)
    if "title" not in settled or {"title", "track"} & set(told.values()):
        return settled
    others = [
        at
        for at, name in enumerate(heading)
        if field_of_heading(name) in {"title", "track"} and at not in settled.values()
    ]
    groups = [at for at in others if _groups(body, at)]
    single = [at for at in others if at not in groups and field_of_heading(heading[at]) == "title"]
    if apart := [at for at in single if _is_apart_in_blocks(body, at, settled["title"])]:
        groups.insert(0, settled["title"])
        settled["title"] = min(apart, key=lambda at: rank_in_field(heading[at], "title"))
    for at in single:
        if at != settled["title"] and _is_second_title(body, at, settled["title"]):
            settled[f"abstract {at}"] = at
    for at in groups:
        settled["track" if "track" not in settled else f"track {at}"] = at
    for at in columns_of(settled, "track"):
        if FIELD_OF.get(heading_words(heading[at]), "title") == "title":  # but no "category"
            settled[f"title {at}"] = at
    return settled


def _line(row: Row, at: int) -> str:
    return line_of(cell_of(row, at))


def _lines(body: Sequence[Row], at: int) -> list[str]:
    return [line for row in body if (line := _line(row, at))]


def _groups(body: Sequence[Row], at: int) -> bool:
    """Whether a column names what several rows are parts of, by more than a number."""
    lines = _lines(body, at)
    has_words = any(sum(map(str.isalpha, line)) > 2 for line in lines)
    return has_words and 1 < len(set(lines)) <= _MOST_NAMES * len(lines)


def _is_second_title(body: Sequence[Row], at: int, title: int) -> bool:
    """Whether a column of titles tells more than the title does, in more than names have words."""
    told = [line for row in body if (line := _line(row, at)) and line != _line(row, title)]
    words = [len(line.split()) for line in told]
    return bool(words) and sum(words) >= _LEAST_WORDS * len(words)


def _is_apart_in_blocks(body: Sequence[Row], at: int, block: int) -> bool:
    """Whether a column of titles tells apart what blocks group, by the rows in which it stands.

    A lunch without a second title says nothing of the panels beside it.
    """
    rows = [row for row in body if _line(row, at)]
    return _groups(rows, block) and len(set(_lines(rows, at))) > len(set(_lines(rows, block)))
