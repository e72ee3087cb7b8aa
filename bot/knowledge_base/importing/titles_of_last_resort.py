"""Titles that data has under a word for something else: `{time: 9:00, program: Tides}`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from bot.knowledge_base.importing.clean import clean_line, in_one_language
from bot.knowledge_base.importing.columns import (
    field_named,
    is_title_of_last_resort,
    rank_in_field,
)
from bot.knowledge_base.importing.sorts_in_columns import names_room

_LONGEST = 60
"""Characters of a text on the average, up to which texts are titles where nothing else is. In
twelve of thirteen programmes at hand titles have 29 to 55, in the other 77; the value is chosen."""


_LEAST_TITLES = 2
"""Fields of which one may be a room's name, and times that rooms stand in a list on the average."""

_SHARE_OF_ROOMS = 0.7
"""Share of names from which they are those of rooms, and the others of breaks. Chosen."""


def settle_titles_of_last_resort(
    lists: Iterable[Sequence[dict[str, Any]]], own: Mapping[str, str]
) -> None:
    """Put a title into the entries of each list that have times, and short texts for titles."""
    for records in lists:
        _settle_rooms(records, own)
        keys = list(dict.fromkeys(key for record in records for key in record))
        fields = {field_named(key, own) for key in keys}
        if "title" in fields or fields.isdisjoint({"time", "start"}):
            continue
        texts = [
            key
            for key in keys
            if is_title_of_last_resort(key) or field_named(key, own) == "abstract"
        ]
        if len(texts) == 1 and _are_short(record.get(texts[0]) for record in records):
            for record in records:
                if texts[0] in record:
                    record["title"] = record.pop(texts[0])


def _settle_rooms(records: Sequence[dict[str, Any]], own: Mapping[str, str]) -> None:
    """Put rooms where they belong that are called by a word for titles: `{name: Hall 2, topic}`."""
    keys = dict.fromkeys(key for record in records for key in record)
    titles = [key for key in keys if field_named(key, own) == "title"]
    if len(titles) < _LEAST_TITLES or any(field_named(key, own) == "room" for key in keys):
        return
    first = min(titles, key=lambda key: rank_in_field(key, "title"))
    names = [line for one in records if (line := clean_line(one.get(first)))]
    is_repeated = _LEAST_TITLES * len(set(names)) <= len(names)
    if is_repeated and sum(map(names_room, names)) >= _SHARE_OF_ROOMS * len(names):
        for record in records:
            if names_room(clean_line(record.get(first))):
                record["room"] = record.pop(first)


def _are_short(values: Iterable[Any]) -> bool:
    told = [in_one_language(one) for one in values]
    lines = [line for one in told if isinstance(one, str) and (line := clean_line(one))]
    return bool(lines) and sum(map(len, lines)) <= _LONGEST * len(lines)
