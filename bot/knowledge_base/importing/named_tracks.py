"""Columns of which one has the codes of tracks and another their names: "mesa", "mesaNombre"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.knowledge_base.importing.cells import Row, cell_of, line_of
from bot.knowledge_base.importing.columns import columns_of, field_of_heading
from bot.knowledge_base.importing.session_codes import is_said_code


def with_named_tracks(
    body: Sequence[Row], placed: Mapping[str, int], heading: Sequence[str]
) -> tuple[dict[str, int], dict[str, str]]:
    """Return where the fields are, and the code of each track by its name.

    A code stands beside one name alone, and a name beside one code.
    """
    tracks = columns_of(placed, "track")
    others = [at for at, name in enumerate(heading) if field_of_heading(name) == "track"]
    for codes in tracks:
        for names in (at for at in others if at != codes):
            told = _named(body, codes, names)
            if told:
                settled = {key: at for key, at in placed.items() if at not in {codes, names}}
                return {**settled, "track": names}, told
    return dict(placed), {}


def _named(body: Sequence[Row], codes: int, names: int) -> dict[str, str]:
    """Return the codes in a column by the names in another; none where they are no such."""
    told: dict[str, str] = {}
    for row in body:
        code, name = (line_of(cell_of(row, at)) for at in (codes, names))
        if bool(code) is not bool(name) or told.setdefault(name, code) != code:
            return {}
    told.pop("", None)
    are_codes = all(map(is_said_code, told.values())) and not all(map(is_said_code, told))
    return told if are_codes and len(set(told.values())) == len(told) else {}
