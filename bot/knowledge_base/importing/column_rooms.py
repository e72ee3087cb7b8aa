"""Rooms or tracks listed once, beside rows of a time whose talks stand in their order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from bot.knowledge_base.importing.clean import clean_line

_LEAST = 2
"""Rooms, and rows with a talk for each of them, from which their order is meant."""

_DEEPEST = 6
Field = Callable[[Any], str]


def with_column_rooms(node: dict[str, Any], field: Field) -> dict[str, Any]:
    """Return data in which each talk of a row has the room, or track, in whose place it stands.

    `{tracks: [A, B], slots: [{time: 10:00, papers: [{}, {}]}, ...]}`: each row with talks has one
    for every room, which tells neither a time nor a room of its own.
    """
    for key, names in node.items():
        part = field(key)
        if part not in {"room", "track"} or not _are_names(names):
            continue
        rest = {other: value for other, value in node.items() if other != key}
        rows = list(_rows_in(rest, field))
        if len(rows) >= _LEAST and all(_is_row_of(row, len(names), part, field) for row in rows):
            return {other: _placed(value, names, part, field) for other, value in rest.items()}
    return node


def _are_names(value: Any) -> bool:
    return (
        isinstance(value, list)
        and len(value) >= _LEAST
        and all(isinstance(one, str) and clean_line(one) for one in value)
    )


def _rows_in(value: Any, field: Field, depth: int = 0) -> Iterator[list[Any]]:
    """Yield the talks of each row that has a time, however deep they stand."""
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for one in value:
            yield from _rows_in(one, field, depth + 1)
    elif isinstance(value, dict):
        key = _key_of_talks(value, field)
        if key is not None:
            yield value[key]
            return
        for one in value.values():
            yield from _rows_in(one, field, depth + 1)


def _key_of_talks(entry: dict[str, Any], field: Field) -> str | None:
    """Return the key of the one list of talks in a row with a time and no title of its own."""
    fields = {field(key) for key, value in entry.items() if not isinstance(value, dict | list)}
    if not fields & {"time", "start"} or "title" in fields:
        return None
    lists = [
        key
        for key, value in entry.items()
        if isinstance(value, list) and value and all(_is_talk(one, field) for one in value)
    ]
    return lists[0] if len(lists) == 1 else None


def _is_talk(entry: Any, field: Field) -> bool:
    return entry is None or (isinstance(entry, dict) and "title" in map(field, entry))


def _is_row_of(row: list[Any], count: int, part: str, field: Field) -> bool:
    own = {field(key) for entry in row if entry for key in entry}
    return len(row) == count and not own & {"time", "start", part}


def _placed(value: Any, names: list[str], part: str, field: Field, depth: int = 0) -> Any:
    if depth > _DEEPEST or not isinstance(value, dict | list):
        return value
    if isinstance(value, list):
        return [_placed(one, names, part, field, depth + 1) for one in value]
    key = _key_of_talks(value, field)
    if key is None:
        return {k: _placed(one, names, part, field, depth + 1) for k, one in value.items()}
    pairs = zip(value[key], names, strict=True)
    talks = [{**talk, part: name} for talk, name in pairs if talk is not None]
    return {**value, key: talks}
