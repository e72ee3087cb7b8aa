"""Sessions that data tells once with each time they are held: a session for each of these."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from bot.knowledge_base.importing.clean import clean_line
from bot.knowledge_base.importing.spreadsheet_dates import read_clocks, read_date

Field = Callable[[Any], str]
_WHEN = frozenset({"start", "time", "date"})
_ENDS = frozenset({"end", "end_date"})
_OF_OCCURRENCE = _WHEN | _ENDS | {"duration", "room", "link", "status", "id", ""}
"""What may be told of one time at which something is held; more of it is a session of its own."""


def occurrences(entry: dict[str, Any], field: Field) -> list[dict[str, Any]]:
    """Return an entry for each time that a list in one tells, else the one.

    They are maps, `times: [{start, end, room}]`, or dates and starts as texts: `dates: [...]`.
    """
    for key, value in entry.items():
        told = value if isinstance(value, list) else []
        rest = {other: known for other, known in entry.items() if other != key}
        if told and all(_is_occurrence(one, field) for one in told):
            return [_at(rest, one, field) for one in told]
        if len(told) > 1 and _are_moments(field(key), told):
            return [{**entry, key: one} for one in told]
    return [entry]


def _at(rest: Mapping[str, Any], one: Mapping[str, Any], field: Field) -> dict[str, Any]:
    """Return what is told of a session at one of its times, but for an id of that alone."""
    told = {key: value for key, value in one.items() if field(key) != "id"}
    own = set(map(field, told)) & {*_WHEN, *_ENDS, "room"}
    return {key: value for key, value in rest.items() if field(key) not in own} | told


def _is_occurrence(value: Any, field: Field) -> bool:
    """Whether a map tells when something is held, and nothing of what that is."""
    if not isinstance(value, dict):
        return False
    told = {field(key) for key, known in value.items() if known not in (None, "", [], {})}
    is_when = bool(told & _WHEN) and told <= _OF_OCCURRENCE
    return is_when and any(map(_tells_when, _texts(value, field)))


def _texts(value: Mapping[str, Any], field: Field) -> Iterator[Any]:
    return (known for key, known in value.items() if field(key) in _WHEN)


def _tells_when(value: Any) -> bool:
    return read_date(value, "dmy") is not None or bool(read_clocks(value))


def _are_moments(part: str, told: list[Any]) -> bool:
    """Whether texts are days, or starts with theirs: two clocks are a start and an end."""
    texts = all(isinstance(one, str) and clean_line(one) for one in told)
    is_dated = part in {"date", "start"} and texts
    return is_dated and all(read_date(one, "dmy") is not None for one in told)
