"""One entry for each room and each person, however often and however written a source has them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from bot.core.bare_text import bare_words
from bot.knowledge_base.importing.imported import (
    ImportedPerson,
    ImportedProgramme,
    ImportedRoom,
    ImportedSession,
)
from bot.knowledge_base.importing.person_names import people_in

_BETWEEN_ROOMS = re.compile(r"\s*[,;+&]\s*")
_BRACKETED = re.compile(r"(.{2,}?)\s*[(\[]([^()\[\]]{2,})[)\]]$")
_CODED = re.compile(
    r"([A-Z]{1,4}\.?\d[\w.]*)\s*[:\u2013-]\s*(\S.*)|(\S.*?)\s*[:\u2013-]\s*([A-Z]{1,4}\.?\d[\w.]*)"
)


class Rooms:
    """One name for each room, whatever case and suffix rows give it."""

    def __init__(self, programme: ImportedProgramme) -> None:
        self._rooms: dict[str, ImportedRoom] = {}
        for room in programme.rooms:
            self._add(room)
        told = {name for session in programme.sessions for name in session.rooms}
        self._told = {bare_words(name) for name in told} | set(self._rooms)

    def _add(self, room: ImportedRoom) -> ImportedRoom:
        return self._rooms.setdefault(bare_words(room.name) or room.name, room)

    def of(self, name: str) -> list[str]:
        """Return the names that stand for a room's name, or for each room it joins.

        "Hall A, Hall B" are two rooms where each of them is told by itself, too.
        """
        parts = _BETWEEN_ROOMS.split(name)
        if len(parts) == 1 or not all(bare_words(part) in self._told for part in parts):
            parts = [name]
        return [self._add(ImportedRoom(part)).name for part in parts]

    def all(self) -> list[ImportedRoom]:
        """Return every room, with the names it is also known by, sorted."""
        aliases = {room.name: _aliases(room.name) for room in self._rooms.values()}
        used = Counter(bare_words(alias) for found in aliases.values() for alias in found)
        taken = set(self._rooms)
        return sorted(
            (
                replace(
                    room,
                    aliases=tuple(
                        alias
                        for alias in aliases[room.name]
                        if used[bare_words(alias)] == 1 and bare_words(alias) not in taken
                    ),
                )
                for room in self._rooms.values()
            ),
            key=lambda room: room.name,
        )


def _aliases(name: str) -> tuple[str, ...]:
    """Return a room's code and its name: "UD2.120 (Chavanne)" is both."""
    if found := _BRACKETED.fullmatch(name):
        return (found[1].strip(), found[2].strip())
    if found := _CODED.fullmatch(name):
        return tuple(part.strip() for part in found.groups() if part)
    return ()


class PeopleOfImport:
    """One entry for each person, however often and under how many ids a source lists them."""

    def __init__(self, sessions: Iterable[ImportedSession]) -> None:
        self._people: dict[str, ImportedPerson] = {}
        for session in sessions:
            for person in session.people:
                for one in people_in(person):
                    self.of(one)

    def of(self, person: ImportedPerson) -> ImportedPerson:
        """Return the entry that stands for a person; people of one name and two lives stay two."""
        key = bare_words(person.name) or person.name
        known = self._people.get(key)
        if known is not None and self._are_two(known, person):
            key = f"{key}\0{person.source_id}"
            known = self._people.get(key)
        if known is None:
            self._people[key] = person
            return person
        return known

    @staticmethod
    def _are_two(one: ImportedPerson, other: ImportedPerson) -> bool:
        has_ids = bool(one.source_id and other.source_id) and one.source_id != other.source_id
        return has_ids and bool(one.bio and other.bio) and one.bio != other.bio

    def all(self) -> tuple[ImportedPerson, ...]:
        """Return everybody, by name."""
        return tuple(sorted(self._people.values(), key=lambda p: (bare_words(p.name), p.source_id)))
