"""Lists of people, rooms, tracks and days in data, whose entries sessions name by their ids."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from bot.knowledge_base.importing.clean import by_language, clean_line
from bot.knowledge_base.importing.columns import (
    PERSON_IDS,
    WRAPPERS,
    field_of_heading,
    field_of_reference,
    heading_words,
    parts_of,
    stem_of_reference,
)
from bot.knowledge_base.importing.decode import as_list, as_map
from bot.knowledge_base.importing.imported import ImportedPerson, ImportedRoom
from bot.knowledge_base.importing.markup import lines_without_html
from bot.knowledge_base.importing.session_codes import is_said_code
from bot.knowledge_base.importing.source_fields import read_capacity, read_person

LISTED = frozenset({"people", "room", "track", "kind", "date"})
"""Fields in which a record may name an entry of another list by its id."""


@dataclass(slots=True)
class EntryLists:
    """What the entries of lists are called, by field and id, and all that they tell of somebody.

    `unused` are the keys of people and rooms that tell nothing of ours. `others` are the names in
    lists of whatever else, by the word of the list in the singular and the id, and `used` those of
    these words by which something was named. `of_people` are the words of lists that hold people by
    what their entries tell: "users". `codes` are ids of whatever else that people say: "Panel 3".
    """

    names: dict[str, dict[str, Any]] = field(default_factory=dict)
    people: dict[str, ImportedPerson] = field(default_factory=dict)
    rooms: list[ImportedRoom] = field(default_factory=list)
    unused: dict[str, dict[str, None]] = field(default_factory=dict)
    others: dict[str, dict[str, Any]] = field(default_factory=dict)
    used: set[str] = field(default_factory=set)
    codes: dict[str, str] = field(default_factory=dict)
    of_people: set[str] = field(default_factory=set)

    def reference(self, key: str, value: Any) -> str:
        """Return the field whose entries a value names by id under a key: "room_id"; else empty."""
        part = field_of_reference(key)
        known = self.people if part == "people" else self.names.get(part, {})
        return part if known and all(one in known for one in _lines_in(value)) else ""

    def named(self, part: str, value: Any) -> Any:
        """Return what an entry is called, where a value is its id or the entry itself."""
        known = self.names.get(part, {})
        if isinstance(value, dict) and not by_language(value):
            name = self._name(part, value)
            return known.get(clean_line(name), name)
        return known.get(clean_line(value), value)

    def other_names(self, key: str, value: Any) -> Any:
        """Return the names of what a value names by id in a list called as its key: "berthId".

        It is the value itself where there is no such list, or not all of it stands there.
        """
        word = singular(stem_of_reference(key))
        known = self.others.get(word, {})
        ids = _lines_in(value)
        if not (known and ids) or not all(one in known for one in ids):
            return value
        self.used.add(word)
        names = [known[one] for one in ids]
        return names if isinstance(value, list) else names[0]

    def people_in(self, value: Any) -> list[ImportedPerson | str]:
        """Return the people that a value names or tells of, each with all that is known."""
        if isinstance(value, dict) and len(value) == 1:  # `{edges: [{node: {}}]}`
            (inner,) = value.values()
            value = inner if isinstance(inner, list) and not by_language(value) else value
        is_one = isinstance(value, dict) and self._person(value) is not None
        if isinstance(value, dict) and not is_one:
            value = _only_list(value) or value  # `{heading: "Chairs", chairs: [{}]}`
        entries = [value] if is_one or not isinstance(value, dict | list) else as_list(value)
        return [found for one in entries if (found := self._found(one))]

    def _found(self, entry: Any) -> ImportedPerson | str:
        if isinstance(entry, dict) and len(entry) == 1:
            ((key, inner),) = entry.items()
            entry = inner if isinstance(inner, dict) and heading_words(key) in WRAPPERS else entry
        person = self._person(entry) if isinstance(entry, dict) else None
        if isinstance(entry, list):
            return read_person(entry) or ""
        told = clean_line(parts_of("person", as_map(entry))[0].get("id", "")) or clean_line(entry)
        known = self.people.get(told)
        if isinstance(entry, str) and "<" in entry and known is None:
            return lines_without_html(entry)  # in which several may stand
        if person is None or known is None:
            return person or known or clean_line(entry)
        return replace(known, part=person.part)

    def _person(self, entry: Mapping[str, Any]) -> ImportedPerson | None:
        person = read_person(entry)
        if person is not None:
            self._note("people", parts_of("person", entry)[1])
        return person

    def _name(self, part: str, entry: Mapping[str, Any]) -> Any:
        """Return what an entry is called, in each language where it is told in several."""
        if part == "date":
            return next((v for k, v in entry.items() if field_of_heading(str(k)) == part), "")
        told, unused = parts_of("room", entry)
        if told.get("name") and part == "room":
            self._note("rooms", unused)
        return told.get("name") or ""

    def _note(self, what: str, keys: list[str]) -> None:
        self.unused.setdefault(what, {}).update(dict.fromkeys(keys))

    def add_other(self, word: str, entry: Any) -> None:
        """Take an entry of a list under a word that is of no field of ours."""
        told, _ = parts_of("room", as_map(entry))
        own = clean_line(told.get("id"))
        if own and told.get("name"):
            self.others.setdefault(singular(heading_words(word)), {})[own] = told["name"]
            name = clean_line(told["name"])
            self.codes |= {name: own} if is_said_code(own) and own not in name else {}

    def add(self, part: str, key: Any, entry: Any) -> None:
        """Take an entry of a list, with the key under which it stands."""
        if isinstance(entry, str) and key is not None and part != "people":
            self.names.setdefault(part, {})[clean_line(key)] = entry
        if not isinstance(entry, dict):
            return
        if part == "people":
            person = self._person(entry) or self._person({"name": key, **entry})
            if person is not None:
                told_ids = [v for k, v in entry.items() if heading_words(str(k)) in PERSON_IDS]
                ids = (clean_line(key), *map(clean_line, told_ids), person.name)
                self.people |= {one: replace(person, part="") for one in ids if one}
            return
        if any(field_of_heading(str(one)) in {"time", "start"} for one in entry):
            return  # a session of the room "stage" that is the key
        name = self._name(part, entry)
        told, _ = parts_of("room", entry)
        if name:
            own = (clean_line(key), clean_line(told.get("id")))
            self.names.setdefault(part, {}).update({one: name for one in own if one})
        if name and part == "room":
            aliases = tuple(_lines_in(told.get("aliases")))
            capacity = read_capacity(told.get("capacity"))
            self.rooms.append(ImportedRoom(clean_line(name), aliases, capacity))


def _only_list(entry: Mapping[str, Any]) -> list[Any]:
    """Return the one list of entries in a map, whatever else stands beside it; empty for none."""
    lists = [one for one in entry.values() if isinstance(one, list) and any(map(as_map, one))]
    return lists[0] if len(lists) == 1 else []


def _lines_in(value: Any) -> list[str]:
    """Return the texts of a list, or the one text, without those that are empty."""
    entries = value if isinstance(value, list) else [value]
    return list(filter(None, map(clean_line, entries)))


def lists_in(root: Any) -> EntryLists:
    """Return the lists of entries at the top of data, and one below."""
    found = EntryLists()
    top = as_map(root)
    for level in (top, *(value for value in top.values() if isinstance(value, dict))):
        for key, value in level.items():
            part = field_of_heading(str(key))
            if part in LISTED and is_list_of_entries(value):
                for own, entry in _keyed(value):
                    found.add(part, own, entry)
            elif isinstance(value, list) and _tells_people(value):
                found.of_people.add(str(key))
                for entry in value:
                    found.add("people", None, entry)
            elif isinstance(value, list):
                for entry in value:
                    found.add_other(str(key), entry)
    return found


def _tells_people(entries: list[Any]) -> bool:
    """Whether a list, whatever it is called, holds people: with a given and a family name."""
    told = [parts_of("person", entry)[0] for entry in entries if isinstance(entry, dict)]
    return bool(told) and all("given" in one and "family" in one for one in told)


def singular(word: str) -> str:
    """Return a word as a list and the key of one of its ids have it alike: "berths", "berth".

    So the last "e" is gone, too: of "stages" and "stage", and of "sesiones" beside "sesion".
    """
    return (word if word.endswith(("ss", "us")) else word.removesuffix("s")).removesuffix("e")


def is_list_of_entries(value: Any) -> bool:
    """Whether a value lists entries, rather than tells one thing of all that stands in it."""
    if isinstance(value, list):
        return len(value) > 1 or any(isinstance(one, dict) for one in value)
    is_map = isinstance(value, dict) and not by_language(value)
    return is_map and not any(
        field_of_heading(str(k)) or heading_words(str(k)) == "id" for k in value
    )


def _keyed(value: Any) -> Iterator[tuple[Any, Any]]:
    if isinstance(value, dict):
        yield from value.items()
    else:
        yield from ((None, one) for one in value)
