"""Where the columns of a table are that hold its fields, by all its headings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.core.bare_text import bare_words
from bot.knowledge_base.importing.columns import (
    FIELD_OF,
    FOR_ORGANISERS,
    HEADINGS,
    TITLES_OF_LAST_RESORT,
    field_of_heading,
    heading_words,
    own_fields,
    people_key,
)


def place_columns(
    heading: Sequence[str], told: Mapping[str, str]
) -> tuple[dict[str, int], list[str]]:
    """Return the position of each field, and the headings that are none.

    `told` are the organisers' own words: heading to field. People and texts may stand in several
    columns, the later ones placed as "people 3".
    """
    own = own_fields(told)
    placed: dict[str, int] = {}
    for at, word in enumerate(heading):
        if bare_words(word) in own:
            field = own[bare_words(word)]
            placed[f"{field} {at}" if field in placed else field] = at
    for field in HEADINGS:
        ranked = sorted(
            (HEADINGS[field].index(word), at)
            for at, cell in enumerate(heading)
            for word in HEADINGS[field]
            if heading_words(cell) == bare_words(word)
            and bare_words(cell) not in own
            and FIELD_OF[heading_words(cell)] == field
        )
        ranked += [
            (len(HEADINGS[field]), at)
            for at, cell in enumerate(heading)
            if field_of_heading(cell) == field
            and heading_words(cell) not in FIELD_OF
            and bare_words(cell) not in own
        ]
        if ranked and field not in placed:
            rank, at = ranked[0]
            is_part = field == "people" and rank == len(HEADINGS[field])
            placed[people_key(heading[at], at) if is_part else field] = at
    for at, cell in enumerate(heading):
        if (
            field_of_heading(cell) == "people"
            and bare_words(cell) not in own
            and at not in placed.values()
        ):
            placed[people_key(cell, at)] = at
    placed = _with_texts(_with_last_title(placed, heading), heading, own)
    taken = set(placed.values())
    return placed, [word for at, word in enumerate(heading) if word and at not in taken]


def _with_last_title(placed: Mapping[str, int], heading: Sequence[str]) -> dict[str, int]:
    """Return where the fields are, the titles under "Program" where nothing else is called so."""
    last = [at for at, cell in enumerate(heading) if heading_words(cell) in TITLES_OF_LAST_RESORT]
    if "title" in placed or len(last) != 1:
        return dict(placed)
    return {key: at for key, at in placed.items() if at not in last} | {"title": last[0]}


def _with_texts(
    placed: Mapping[str, int], heading: Sequence[str], own: Mapping[str, str]
) -> dict[str, int]:
    """Return where the fields are, further columns of texts among them, but for organisers'."""
    first = placed.get("abstract")
    if first is None or "abstract" in own.values():
        return dict(placed)
    more = {
        f"abstract {at}": at
        for at, cell in enumerate(heading)
        if field_of_heading(cell) == "abstract"
        and at not in placed.values()
        and heading_words(cell) not in FOR_ORGANISERS
        and bare_words(cell) not in own
    }
    return {**placed, **more}
