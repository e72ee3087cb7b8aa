"""Columns that hold sorts of items, told by their values where a heading says something else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.knowledge_base.importing.cells import Row, cell_of, line_of
from bot.knowledge_base.importing.columns import field_of_heading
from bot.knowledge_base.importing.session_kinds import kind_in_words, sorts_nothing


def settle_kinds(
    body: Sequence[Row], placed: Mapping[str, int], heading: Sequence[str], told: Mapping[str, str]
) -> tuple[dict[str, int], list[str]]:
    """Return where the fields are, and the headings that turn out to hold none.

    Of two columns of types, that which names themes rather than sorts is the track. "Category" over
    talks, breaks and meals is the kind, and "Modalidad" over what is in person or not sorts
    nothing. What organisers have `told` stays.
    """
    settled = dict(placed)
    unused: list[str] = []

    def values(field: str) -> set[str]:
        return {line_of(cell_of(row, settled[field])) for row in body} - {""}

    if "kind" in settled and "kind" not in told.values():
        words = values("kind")
        if words and all(map(sorts_nothing, words)):
            unused.append(heading[settled.pop("kind")])
    theme = _theme(body, settled, heading)
    if theme is not None and "track" not in settled and "kind" in settled:
        settled["track"] = theme
    if "track" in settled and "kind" not in settled and "track" not in told.values():
        kinds = set(map(kind_in_words, values("track")))
        if len(kinds) > 1 and None not in kinds:
            settled["kind"] = settled.pop("track")
    return settled, unused


def _theme(body: Sequence[Row], placed: Mapping[str, int], heading: Sequence[str]) -> int | None:
    """Return where a second column of types stands that tells no sorts of ours, but groups rows."""
    for at, cell in enumerate(heading):
        if field_of_heading(cell) == "kind" and at not in placed.values():
            told = list(filter(None, (line_of(cell_of(row, at)) for row in body)))
            if 1 < len(set(told)) < len(told) and None in map(kind_in_words, set(told)):
                return at
    return None
