"""Records in data that is in nobody's format: where they stand, and what is told around them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain
from typing import Any

from bot.core.bare_text import bare_words
from bot.knowledge_base.importing.clean import by_language, clean_line
from bot.knowledge_base.importing.column_rooms import with_column_rooms
from bot.knowledge_base.importing.columns import (
    TEXTS_OR_HOLDERS,
    WRAPPERS,
    field_named,
    field_of_reference,
    heading_words,
    is_holder,
    is_of_other_item,
    is_title_of_last_resort,
    rank_in_field,
)
from bot.knowledge_base.importing.day_themes import THEME, theme_of_day
from bot.knowledge_base.importing.days_in_keys import day_of_key
from bot.knowledge_base.importing.decode import as_maps
from bot.knowledge_base.importing.entry_lists import LISTED, is_list_of_entries
from bot.knowledge_base.importing.event_facts import is_of_event, keys_of_event
from bot.knowledge_base.importing.event_topics import is_list_of_topics
from bot.knowledge_base.importing.flagged_days import flags_day
from bot.knowledge_base.importing.occurrences import occurrences
from bot.knowledge_base.importing.parted_dates import with_whole_date
from bot.knowledge_base.importing.row_times import TIMES, has_clock
from bot.knowledge_base.importing.spreadsheet_dates import names_day, read_date

_ENDS = frozenset({"end", "end_date"})
BLOCK = ""
"""The key of a record, until it is read, for the group from which it has its time."""

_TOLD = TIMES | {"date", "room", "track"}
_OF_TALK = frozenset({"people", "time", "start"})
_OF_ITEM = frozenset({"date", "room", "people", "abstract", "kind", "duration"})
"""Fields that a talk has and a label has not; and an item of the programme, be it timed or not."""

_OF_SLOT = frozenset({"room", "track", "people"})
"""Fields that a slot tells beside its time, and that are of one session: `slot: {start, room}`."""

_DEEPEST = 7

Path = tuple[str, ...]


@dataclass(slots=True)
class RecordTree:
    """Data with lists of sessions somewhere in it; `own` are the organisers' words for fields.

    `unused` are the keys of what holds sessions that tell nothing of them, `of_others` those under
    which sessions tell of what they were before, or of other ones.
    """

    own: Mapping[str, str]
    unused: dict[str, None] = field(default_factory=dict)
    of_others: dict[str, None] = field(default_factory=dict)

    def records(
        self, node: Any, around: Mapping[str, Any], path: Path = (), word: str = "", *,
        is_entry: bool = False,
    ) -> Iterator[tuple[Path, dict[str, Any]]]:  # fmt: skip
        """Yield the records in a tree, with where they stand and what is told around them."""
        if len(path) > _DEEPEST or not isinstance(node, dict | list):
            return
        if isinstance(node, list):
            for one in chain.from_iterable(map(self._held, node)):
                yield from self.records(one, around, path, word, is_entry=True)
            return
        node = with_column_rooms(with_whole_date(node), self._field)
        if is_entry:
            node = self._without_other_items(self._unwrapped(node))
        is_titled = is_entry and self._title(node) is not None
        is_item = is_titled and self._is_told_of(node, around, word)
        is_timed = is_item and has_clock(node, self._field)
        of_talks = _OF_TALK if is_item else _OF_TALK | _OF_ITEM
        inner = {
            key: value
            for key, value in node.items()
            if self._holds_records(key, value)
            and (not is_titled or self._holds_talks(key, value, of_talks))
        }
        plain = {key: value for key, value in node.items() if key not in inner}
        if not inner and path and is_of_event(path) and not is_entry:
            unused = {str(key) for key, value in plain.items() if not is_list_of_topics(value)}
            self.unused |= dict.fromkeys(unused - keys_of_event(plain))
            return
        if not inner:
            own = {key: value for key, value in plain.items() if self._field(key) not in _ENDS}
            has_time = has_clock(own, self._field)
            if self._title(plain) is not None or (is_entry and has_clock(plain, self._field)):
                yield path, {**self._within(around, plain), **({BLOCK: 0} if has_time else {})}
            return
        if is_entry and not is_timed and self._wraps_one(plain, inner):
            (wrapped,) = inner.values()
            yield from self.records({**plain, **wrapped}, around, path, word, is_entry=True)
            return
        is_block = is_timed and self._is_block(plain, word)
        if is_block:
            yield path, {**self._within(around, plain), BLOCK: 0}
        of_event = keys_of_event(plain) if is_of_event(path) and not is_entry else frozenset()
        told = self._told_by_group(plain, of_event, word, is_block=is_block)
        group = self._within(around, told)
        if has_clock(plain, self._field):
            group[BLOCK] = id(node)
        is_empty = not is_block
        for found in self._inside(inner, group, path, word):
            is_empty = False
            yield found
        if is_empty and is_titled:  # what looked like its talks holds none
            yield path, {**self._within(around, node), **({BLOCK: 0} if is_timed else {})}

    def _within(self, around: Mapping[str, Any], entry: Mapping[str, Any]) -> dict[str, Any]:
        """Return an entry with what is told around it, but for what it tells by other words.

        When an entry starts is its own, and so is its end: that of its block is another.
        """
        own = {self._field(key) for key, value in entry.items() if value not in (None, "", [], {})}
        own = (own & {"room", "date"}) | (TIMES if own & {"time", "start"} else frozenset())
        rest = {key: value for key, value in around.items() if self._field(key) not in own}
        return {**rest, **entry}

    def _inside(
        self, inner: Mapping[str, Any], group: Mapping[str, Any], path: Path, word: str
    ) -> Iterator[tuple[Path, dict[str, Any]]]:
        """Yield the records in what stands under the keys of a day, a room or a block."""
        for key, value in inner.items():
            if self._field(key) or is_holder(key):
                yield from self.records(value, group, (*path, key), key)
            elif self._is_record(value) or (
                isinstance(value, dict) and self._unwrapped(value) is not value
            ):
                entry = {"id": key, **value}
                yield from self.records(entry, group, path, word, is_entry=True)
            else:
                label, told = self._label(key, word, group)
                yield from self.records(value, {**group, label: told}, (*path, key), word)

    def _held(self, entry: Any) -> list[Any]:
        """Return an entry for each time that a session is held."""
        is_session = isinstance(entry, dict) and self._title(self._unwrapped(entry)) is not None
        return occurrences(self._unwrapped(entry), self._field) if is_session else [entry]

    def _unwrapped(self, node: dict[str, Any]) -> dict[str, Any]:
        """Return an entry as one map where what is told of it stands in another: `{node: {}}`."""
        inner = [
            key
            for key, value in node.items()
            if self._is_record(value)
            and (self._field(key) == "title" or heading_words(key) in WRAPPERS)
        ]
        if self._title(node) is not None or len(inner) != 1:
            return node
        rest = {key: value for key, value in node.items() if key != inner[0]}
        return self._unwrapped({**rest, **node[inner[0]]})

    def _without_other_items(self, node: dict[str, Any]) -> dict[str, Any]:
        """Return an entry without what it was before, and without other items beside it."""
        if self._title(node) is None:
            return node
        others = [
            key
            for key, value in node.items()
            if isinstance(value, dict | list)
            and self._has_record(value)
            and (is_of_other_item(key) or self._is_same_item(node, value))
        ]
        self.of_others |= dict.fromkeys(map(str, others))
        return {key: value for key, value in node.items() if key not in others}

    def _is_same_item(self, node: Mapping[str, Any], value: Any) -> bool:
        """Whether what stands in an entry is itself, as it once was: it has the same id."""
        ids = [key for key in node if self._field(key) == "id" and clean_line(node[key])]
        entries = [value] if isinstance(value, dict) else as_maps(value)
        return bool(ids and entries) and all(
            self._is_record(one) and has_clock(one, self._field) and one.get(ids[0]) == node[ids[0]]
            for one in entries
        )

    def _is_told_of(self, entry: Mapping[str, Any], around: Mapping[str, Any], word: str) -> bool:
        """Whether enough is told of an entry with a title that it is an item of the programme.

        In what has a time everything is, but for rooms and tracks.
        """
        told = {self._field(key) for key, value in entry.items() if value not in (None, "", [], {})}
        is_part = self._field(word) in {"room", "track", "date"}
        has_more = bool(told & _OF_ITEM) or has_clock(around, self._field)
        return has_clock(entry, self._field) or (not is_part and has_more)

    def _label(self, key: str, word: str, group: Mapping[str, Any]) -> tuple[str, str]:
        """Return what a key says of all that stands under it, a day, a room or a group, and it."""
        if day := day_of_key(key):
            return "date", day
        is_name = self._field(word) in {"room", "track", "date"} and word not in group
        return (word if is_name else "group"), key

    def _wraps_one(self, plain: Mapping[str, Any], inner: Mapping[str, Any]) -> bool:
        """Whether an entry with a time holds the rest of what is told of it in a map of its own.

        What that is called says nothing, as a room's or a field's name would.
        """
        ((key, value), *more) = inner.items()
        is_one = not more and self._is_record(value) and not has_clock(value, self._field)
        has_both = has_clock(plain, self._field) and "abstract" in map(self._field, plain)
        return is_one and has_both and not self._field(key)

    def _is_block(self, plain: Mapping[str, Any], word: str) -> bool:
        """Whether what holds talks is itself an item of the programme, on one day."""
        days = {read_date(v, "dmy") for k, v in plain.items() if self._field(k) in TIMES}
        return len(days - {None}) < 2 and self._field(word) not in {"room", "track", "date"}

    def _told_by_group(
        self, plain: Mapping[str, Any], of_event: frozenset[str], word: str, *, is_block: bool
    ) -> dict[str, Any]:
        """Return what the fields of a day, a room or a slot tell of all that stands in it.

        A list of rooms tells of none in which of them it is, and a block is a track of its talks.
        """
        part = self._field(word)
        found = {} if is_block else theme_of_day(plain, part, self._field)
        for key, value in plain.items():
            known = self._field(key)
            is_list = is_list_of_entries(value)
            is_told = known in _TOLD or field_of_reference(key) in _TOLD or flags_day(key, value)
            if key in found.get(THEME, ()):
                continue
            if (is_told and not is_list and key not in of_event) or bare_words(key) in self.own:
                found[key] = value
            elif known == "title" and isinstance(value, str) and names_day(value):
                found.setdefault("date", value)  # a day that is called by its date
            elif known in {"title", "id"} and part in {"room", "track"} and not is_list:
                found[word] = value if known == "title" else found.get(word, value)
            elif value and known != "id" and key not in of_event and not (is_block or part):
                is_read = (is_list and known in LISTED) or is_list_of_topics(value)
                self.unused |= {} if is_read else {str(key): None}
        if is_block:
            has_track = "track" in map(self._field, found)
            found["block title" if has_track else "track"] = self._title(plain)
        return found

    def _holds_records(self, key: str, value: Any) -> bool:
        """Whether a value holds sessions, rather than people, links or one field of its own."""
        part = self._field(key)
        is_field = part in {"people", "link", "abstract", "language", "kind"}
        if (is_field and bare_words(key) not in TEXTS_OR_HOLDERS) or by_language(value):
            return False
        if self._is_record(value) and part in {"room", "track"}:
            return False
        if isinstance(value, dict) and part in TIMES | {"date"} and has_clock(value, self._field):
            return any(
                self._has_record(v) for k, v in value.items() if self._field(k) not in _OF_SLOT
            )
        return self._has_record(value)

    def _holds_talks(self, key: str, value: Any, of_talks: frozenset[str]) -> bool:
        """Whether what stands in a session are its talks, rather than its tags and files."""
        is_named_so = is_holder(key) or self._field(key) == "title"
        return is_named_so or bool(self._fields_in(value) & of_talks)

    def _fields_in(self, value: Any, depth: int = 0) -> set[str]:
        """Return the fields that entries tell, however deep they stand in a list or a map."""
        if depth > _DEEPEST:
            return set()
        if isinstance(value, list):
            return {one for entry in value for one in self._fields_in(entry, depth + 1)}
        if not isinstance(value, dict):
            return set()
        own = {self._field(key) for key in value}
        return own | {one for v in value.values() for one in self._fields_in(v, depth + 1)}

    def _has_record(self, value: Any, depth: int = 0) -> bool:
        if depth > _DEEPEST or not isinstance(value, dict | list):
            return False
        if self._is_record(value):
            return True
        named = value.items() if isinstance(value, dict) else (("", one) for one in value)
        return any(self._has_record(v, depth + 1) for k, v in named if self._field(k) != "people")

    def _is_record(self, value: Any) -> bool:
        if not isinstance(value, dict) or self._title(value) is not None:
            return isinstance(value, dict)
        return has_clock(value, self._field) and any(map(is_title_of_last_resort, value))

    def _title(self, entry: Mapping[str, Any]) -> Any:
        """Return the title of an entry by the best of its words; None when it has none."""
        keys = [k for k, v in entry.items() if self._field(k) == "title" and clean_line(v)]
        best = min(keys, key=lambda key: rank_in_field(key, "title"), default=None)
        return None if best is None else entry[best]

    def _field(self, key: Any) -> str:
        return field_named(str(key), self.own)
