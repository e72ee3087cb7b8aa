"""Sessions that a timetable names by their ids, beside a list that tells all but their times.

`{"talks": [{"id": 7, "title": "Tides"}], "slots": [{"start": "10:00", "talk": 7}]}`
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from bot.knowledge_base.importing.clean import by_language, clean_line
from bot.knowledge_base.importing.columns import (
    field_named,
    field_of_heading,
    heading_words,
    is_holder,
    stem_of_reference,
)
from bot.knowledge_base.importing.decode import as_map
from bot.knowledge_base.importing.entry_lists import singular
from bot.knowledge_base.importing.row_times import has_clock

Entry = Mapping[str, Any]
_DEEPEST = 7


def with_slots_joined(root: Any, own: Mapping[str, str]) -> Any:
    """Return data in whose timetable sessions stand in the place of their ids."""
    top = as_map(root)
    for key, value in top.items():
        talks = _talks(value, own) if is_holder(str(key)) else {}
        if not talks:
            continue
        rest = {other: one for other, one in top.items() if other != key}
        found = _Joining(singular(heading_words(str(key))), talks, own)
        joined = {other: found.joined(one) for other, one in rest.items()}
        if found.used:
            left = [talk for one, talk in talks.items() if one not in found.used]
            return joined | ({key: left} if left else {})
    return root


def _talks(value: Any, own: Mapping[str, str]) -> dict[str, Entry]:
    """Return entries by their ids, where each has one and a title, and none tells a time."""
    found = [(_id_of(key, one), one) for key, one in _keyed(value)]
    ids = Counter(one for one, _ in found)
    are_talks = all(
        one and ids[one] == 1 and _is_titled(talk, own) and not has_clock(talk, _field(own))
        for one, talk in found
    )
    return dict(found) if are_talks else {}


def _keyed(value: Any) -> Iterator[tuple[Any, Entry]]:
    if not isinstance(value, dict | list) or by_language(value):
        return
    entries = value.items() if isinstance(value, dict) else ((None, one) for one in value)
    for key, one in entries:
        yield key, (one if isinstance(one, dict) else {})


def _id_of(key: Any, entry: Entry) -> str:
    told = (clean_line(one) for name, one in entry.items() if field_of_heading(name) == "id")
    return clean_line(key) or next(filter(None, told), "")


def _field(own: Mapping[str, str]) -> Any:
    return lambda key: field_named(str(key), own)


def _is_titled(entry: Entry, own: Mapping[str, str]) -> bool:
    return any(_field(own)(key) == "title" and clean_line(one) for key, one in entry.items())


class _Joining:
    """Puts talks into the place of their ids; `word` is what a list of them is called."""

    def __init__(self, word: str, talks: Mapping[str, Entry], own: Mapping[str, str]) -> None:
        self._word = word
        self._talks = talks
        self._own = own
        self.used: set[str] = set()

    def joined(self, node: Any, depth: int = 0) -> Any:
        """Return a tree with the talks that its slots name."""
        if depth > _DEEPEST or not isinstance(node, dict | list):
            return node
        if isinstance(node, list):
            return [self.joined(one, depth + 1) for one in node]
        for key, value in node.items():
            named = self._named(key, value)
            if named and not self._has_own_title(node, key):
                return self._with_talks(node, key, named)
        return {key: self.joined(value, depth + 1) for key, value in node.items()}

    def _has_own_title(self, node: Entry, key: str) -> bool:
        return _is_titled({one: told for one, told in node.items() if one != key}, self._own)

    def _named(self, key: str, value: Any) -> list[Entry]:
        """Return the talks that a value names, each with what is told of it beside its id."""
        words = {singular(stem_of_reference(key)), singular(heading_words(key))}
        if self._word not in words and not is_holder(key) and not is_holder(f"{key}s"):
            return []
        entries = value if isinstance(value, list) else [value]
        told = [one if isinstance(one, dict) else {"id": one} for one in entries]
        ids = [_id_of(None, one) for one in told]
        if not ids or any(one not in self._talks for one in ids):
            return []
        if any(_is_titled(one, self._own) for one in told):
            return []
        self.used |= set(ids)
        return [{**one, **self._talks[at]} for at, one in zip(ids, told, strict=True)]

    def _with_talks(self, node: Entry, key: str, talks: list[Entry]) -> Entry:
        """Return a slot as its only talk, or with the talks that are in it at once."""
        rest = {other: one for other, one in node.items() if other != key}
        if len(talks) > 1 or not has_clock(rest, _field(self._own)):
            return {**rest, "talks": talks}
        slot = {other: one for other, one in rest.items() if field_of_heading(other) != "id"}
        return {**talks[0], **{k: v for k, v in slot.items() if v not in (None, "", [], {})}}
