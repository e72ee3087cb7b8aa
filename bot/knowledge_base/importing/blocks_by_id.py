"""Blocks of sessions in a list of their own, which tell of those that name them: who chairs them.

`{"blocks": [{"id": "S1", "chair": "Ana Lima", "room": "Loft"}], "talks": [{"block": "S1"}]}`
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bot.core.models import Part
from bot.knowledge_base.importing.clean import clean_line
from bot.knowledge_base.importing.columns import (
    field_named,
    field_of_heading,
    heading_words,
    is_holder,
    people_key,
    stem_of_reference,
)
from bot.knowledge_base.importing.decode import as_map, as_maps
from bot.knowledge_base.importing.entry_lists import singular
from bot.knowledge_base.importing.row_times import has_clock
from bot.knowledge_base.importing.spreadsheet_dates import read_clocks

_LENT = ("room", "date")
"""Fields that a block tells of the sessions in it which do not tell them themselves."""

_TIMES = ("start", "time", "end")
_KNOWN = frozenset({*_LENT, *_TIMES, "track", "kind", "title"})
_NO_BLOCKS = frozenset({"people", "room", "kind", "date", "language"})
"""Fields whose entries are in lists of another sort."""

_LED = frozenset({str(Part.MODERATOR), str(Part.HOST)})


@dataclass(slots=True)
class Blocks:
    """Blocks by the word of their list and their id, and by the ids of sessions that they name.

    `used` are the keys of lists by which a session has anything, `unused` those of blocks that tell
    nothing of their sessions.
    """

    own: Mapping[str, str]
    by_id: dict[str, dict[str, Mapping[str, Any]]] = field(default_factory=dict)
    by_member: dict[str, tuple[str, Mapping[str, Any]]] = field(default_factory=dict)
    keys: dict[str, str] = field(default_factory=dict)
    used: dict[str, None] = field(default_factory=dict)
    unused: dict[str, None] = field(default_factory=dict)

    @classmethod
    def of(cls, root: Any, own: Mapping[str, str]) -> Blocks:
        """Return the blocks at the top of data, and one below."""
        found = cls(own)
        top = as_map(root)
        for level in (top, *(value for value in top.values() if isinstance(value, dict))):
            for key, value in level.items():
                entries = as_maps(value) if isinstance(value, list) else []
                is_other = field_of_heading(str(key)) in _NO_BLOCKS
                if entries and not is_other and all(map(found.is_block, entries)):
                    found._add(str(key), entries)
        return found

    def _add(self, key: str, entries: Sequence[Mapping[str, Any]]) -> None:
        word = singular(heading_words(key))
        self.by_id[word] = {_id_of(entry): entry for entry in entries}
        self.keys[word] = key
        for entry in entries:
            for name, value in entry.items():
                if isinstance(value, list) and _lists_ids(name):
                    self.by_member |= dict.fromkeys(map(clean_line, value), (word, entry))

    def is_block(self, entry: Mapping[str, Any]) -> bool:
        """Whether an entry has an id, is no session, and tells when or where it is or who leads."""
        told = {self._field(key) for key, value in entry.items() if clean_line(value)}
        leads = any(self._leads(key) for key in entry)
        is_titled = any(
            self._field(key) == "title" and not is_id_key(key) and clean_line(value)
            for key, value in entry.items()
        )
        is_told = bool(told & {*_LENT, "time", "start"}) and not is_titled
        is_session = is_titled and has_clock(entry, self._field)
        return bool(_id_of(entry)) and (is_told or leads) and not is_session

    def lend(self, records: Sequence[dict[str, Any]]) -> None:
        """Tell of each record what the block that it is in tells of it."""
        for record in records:
            for word, block in list(self._named_by(record)):
                self._lend_times(record, word, block)
                self._lend(record, block)
                self.used[self.keys[word]] = None

    def _named_by(self, record: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
        for key, value in record.items():
            words = (heading_words(str(key)), stem_of_reference(str(key)))
            named = clean_line(value) if isinstance(value, str | int) else ""
            for word in dict.fromkeys(map(singular, words)):
                if named in self.by_id.get(word, {}):
                    yield word, self.by_id[word][named]
                    return
        ids = [clean_line(value) for key, value in record.items() if is_id_key(key)]
        yield from [self.by_member[one] for one in ids if one in self.by_member][:1]

    def _lend_times(self, record: dict[str, Any], word: str, block: Mapping[str, Any]) -> None:
        """Give a record the times of what is but a slot: all that names it is at its time."""
        named = [key for key in record if self._field(key) in _TIMES]
        slots = [key for key in named if singular(stem_of_reference(str(key))) == word]
        if slots and len(slots) == len(named):
            for key in slots:
                del record[key]
            record |= {k: v for k, v in block.items() if self._field(k) in {*_TIMES, "date"}}

    def _lend(self, record: dict[str, Any], block: Mapping[str, Any]) -> None:
        self._tell_times(record, block)
        known = {self._field(key) for key, value in record.items() if value not in (None, "", [])}
        has_leader = any(self._leads(key) and value for key, value in record.items())
        for key, value in block.items():
            part = self._field(key)
            is_leader = self._leads(key)
            if value in (None, "", [], {}) or key in record or is_id_key(key):
                continue
            if part == "title" and "track" not in known:
                record["track"] = value
            elif (is_leader and not has_leader) or (part in _LENT and part not in known):
                record[key] = value
            elif not (is_leader or part in _KNOWN or isinstance(value, list)):
                self.unused[str(key)] = None

    def _tell_times(self, record: dict[str, Any], block: Mapping[str, Any]) -> None:
        """Tell in the text of a record that has no time within which block it is, and when."""
        spans = [read_clocks(v) for k, v in block.items() if self._field(k) in _TIMES]
        clocks = [clock for span in spans for clock in span]
        if not clocks or has_clock(record, self._field):
            return
        span = "\u2013".join(f"{one:%H:%M}" for one in (clocks[0], *clocks[1:][-1:]))
        key = next((k for k in record if self._field(k) == "abstract"), "abstract")
        told = [f"{_id_of(block)}, {span}", record.get(key)]
        if isinstance(told[1], str | None):
            record[key] = "\n\n".join(filter(None, told))

    def _leads(self, key: Any) -> bool:
        """Whether a key is for who leads a session: "chair", "moderador"."""
        is_of_people = self._field(key) == "people"
        return is_of_people and people_key(str(key), 0).split()[-1] in _LED

    def _field(self, key: Any) -> str:
        return field_named(str(key), self.own)


def is_id_key(key: Any) -> bool:
    """Whether a key is for what an entry is known by: "id", "codigo"."""
    return field_of_heading(str(key)) == "id"


def _lists_ids(key: str) -> bool:
    """Whether a key is for the ids of sessions: "talkIds", "codigos", "papers"."""
    words = heading_words(key)
    return stem_of_reference(key) != words or is_id_key(singular(words)) or is_holder(key)


def _id_of(entry: Mapping[str, Any]) -> str:
    ids = (clean_line(value) for key, value in entry.items() if is_id_key(key))
    return next(filter(None, ids), "")
