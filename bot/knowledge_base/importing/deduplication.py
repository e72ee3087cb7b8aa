"""One entry for each room and each person, however often and however written a source has them."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from bot.core.bare_text import bare_words
from bot.core.models import Part
from bot.knowledge_base.error_messages import quote_some
from bot.knowledge_base.importing.bodies_behind import BodiesBehind
from bot.knowledge_base.importing.bracketed_rooms import ROOM_WORDS, whole_names
from bot.knowledge_base.importing.clean import CLOSING, INSIDE, OPENING
from bot.knowledge_base.importing.imported import (
    ImportedPerson,
    ImportedProgramme,
    ImportedRoom,
    ImportedSession,
)
from bot.knowledge_base.importing.joined_people import joined_person
from bot.knowledge_base.importing.listed_names import commas_part_names, people_listed
from bot.knowledge_base.importing.middle_initials import pairs_by_initial
from bot.knowledge_base.importing.paired_names import PairedNames
from bot.knowledge_base.importing.person_names import (
    JOINING,
    has_affiliations,
    key_of_person,
    person_in,
)
from bot.knowledge_base.importing.reordered_names import pairs_by_order
from bot.knowledge_base.importing.second_names import is_second_name, pairs_by_script
from bot.knowledge_base.importing.turned_names import TurnedNames, undangled

_BETWEEN_ROOMS = tuple(
    re.compile(rf"\s*[{marks}]\s*|\s+{JOINING}\s+") for marks in (",;+&", ",;+&/")
)
"""What parts the names of rooms in a list; a slash also stands within one: "A03/A04, A05/A06"."""

_NUMBERED = re.compile(
    r"(?P<head>.{2,}) (?P<number>[^\W\d_]|\d{1,4}[^\W\d_]?|[^\W\d_]\d{1,4}|[ivx]{1,4})"
)
_BETWEEN_PARTS = re.compile(rf"\s*(?:{OPENING}|{CLOSING})\s*|\s*[.,:;/\u2013-]\s+|\s+[/\u2013-]\s*")
_BRACKETED = re.compile(rf"(.{{2,}}?)\s*{OPENING}({INSIDE}{{2,}}){CLOSING}")
_CODED = re.compile(
    r"([A-Z]{1,4}\.?\d[\w.]*)\s*[:\u2013-]\s*(\S.*)|(\S.*?)\s*[:\u2013-]\s*([A-Z]{1,4}\.?\d[\w.]*)"
)
_CODE = re.compile(r"[A-Z]{1,3}|[A-Z]?\d[\w.]{0,5}")


def _are_numbered(parts: Sequence[str]) -> bool:
    """Whether names of rooms are one name with different letters or figures: "Hall A", "Hall B"."""
    found = [_NUMBERED.fullmatch(bare_words(part)) for part in parts]
    heads = {one["head"] for one in found if one}
    numbers = {one["number"] for one in found if one}
    return all(found) and len(heads) == 1 and len(numbers) == len(parts) > 1


class Rooms:
    """One name for each room, whatever case and suffix rows give it."""

    def __init__(self, programme: ImportedProgramme) -> None:
        self._rooms: dict[str, ImportedRoom] = {}
        self._spellings: dict[str, dict[str, str]] = {}
        self._whole = whole_names(programme, _key)
        for room in programme.rooms:
            self._add(room)
        told = {name for session in programme.sessions for name in session.rooms}
        self._told = {_key(name) for name in told} | set(self._rooms)

    def _add(self, room: ImportedRoom) -> ImportedRoom:
        key = _key(room.name)
        if key in self._whole:
            key = _key(self._whole[key])
            self._rooms.setdefault(key, replace(room, name=self._whole[_key(room.name)]))
        self._spellings.setdefault(key, {}).setdefault(bare_words(room.name), room.name)
        return self._rooms.setdefault(key, room)

    def of(self, name: str) -> list[str]:
        """Return the names that stand for a room's name, or for each room it joins.

        "Hall A, Hall B" are two rooms, as a letter alone differs; "Loft, Deck" (most of many)
        and "Hall A+B" where each of them is told by itself, too.
        """
        ways = [pattern.split(name) for pattern in _BETWEEN_ROOMS]
        are_codes = _names_several(name)
        short = (
            parts
            for parts in filter(None, map(_with_head, ways))
            if all(_key(one) in self._told for one in parts)
            or (are_codes and all(_CODE.fullmatch(one.partition(" ")[2]) for one in parts))
        )
        parts = next(chain(filter(self._are_rooms, ways), short), [name])
        return [self._add(ImportedRoom(part)).name for part in parts]

    def _are_rooms(self, parts: Sequence[str]) -> bool:
        known = sum(_key(part) in self._told for part in parts)
        is_list = known == len(parts) > 1 or (len(parts) > 2 and 2 * known > len(parts))
        return is_list or _are_numbered(parts)

    def all(self) -> list[ImportedRoom]:
        """Return every room, with the names it is also known by, sorted."""
        aliases = {room.name: self._other_names(key) for key, room in self._rooms.items()}
        used = Counter(bare_words(alias) for found in aliases.values() for alias in found)
        taken = {bare_words(room.name) for room in self._rooms.values()}
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

    def perhaps_one(self) -> list[str]:
        """Return the names of rooms that differ but for a word for rooms: "Loft" and "Loft Room".

        What follows a comma, a floor say, counts neither.
        """
        alike: dict[str, list[str]] = {}
        for room in self._rooms.values():
            plain = " ".join(ROOM_WORDS.sub(" ", _head(room.name)).split())
            alike.setdefault(plain, []).append(room.name)
        return [
            " / ".join(sorted(names))
            for plain, names in alike.items()
            if plain
            and len(names) > 1
            and (plain in map(bare_words, names) or len({_head(name) for name in names}) == 1)
        ]

    def _other_names(self, key: str) -> list[str]:
        room = self._rooms[key]
        spellings = self._spellings[key].values()
        parts = [alias for name in spellings for alias in (*_aliases(name), name)]
        return [alias for alias in dict.fromkeys((*room.aliases, *parts)) if alias != room.name]


def _with_head(parts: Sequence[str]) -> list[str]:
    """Return the names that "Hall A+B" is short for; nothing where that is not so written."""
    head, _, number = parts[0].rpartition(" ")
    is_short = head and len(parts) > 1
    return [f"{head.removesuffix('s')} {part}" for part in (number, *parts[1:])] if is_short else []


def _names_several(name: str) -> bool:
    """Whether a word for several rooms stands first, and each code is one: "Rooms KL, OP"."""
    head = bare_words(name.partition(" ")[0])
    return head.endswith("s") and ROOM_WORDS.fullmatch(head.removesuffix("s")) is not None


def _head(name: str) -> str:
    return bare_words(name.split(",", maxsplit=1)[0])


def _key(name: str) -> str:
    """Return what a room is known again by: "Bustelo. Sala 1" is "Sala 1 (Bustelo)", too."""
    parts = [bare_words(part) for part in _BETWEEN_PARTS.split(name)]
    parts += [c for c in name if unicodedata.category(c) == "So"]  # two may differ by a sign alone
    return "\0".join(sorted(filter(None, parts))) or name


def _aliases(name: str) -> tuple[str, ...]:
    """Return a room's code and its name: "QD2.120 (Marvanne)" is both, "(extra)" is neither."""
    if found := _BRACKETED.fullmatch(name):
        return tuple(part.strip() for part in found.groups() if not part.lstrip()[:1].islower())
    if found := _CODED.fullmatch(name):
        return tuple(part.strip() for part in found.groups() if part)
    return ()


class PeopleOfImport:
    """One entry for each person, however often and under how many ids a source lists them."""

    def __init__(self, sessions: Iterable[ImportedSession]) -> None:
        self._people: dict[str, ImportedPerson] = {}
        self._same: dict[str, str] = {}
        told = [undangled(person) for session in sessions for person in session.people]
        self._bodies = BodiesBehind.of(one.name for one in told if not one.affiliation)
        told = list(map(self._bodies.person, told))
        self._pairs = PairedNames.of(person.name for person in told)
        self._commas_part_names = commas_part_names(person.name for person in told)
        self._alone = frozenset(bare_words(one.name) for one in told if "," not in one.name)
        # Who only arranges a session may be a body, whose name nobody turns.
        self._turned = TurnedNames.of(one.name for one in told if one.part != Part.HOST)
        self._has_affiliations = has_affiliations({person.name for person in told})
        bracketed = _bracketed(person.name for person in told)
        bearers = Counter(inner for _, inner in set(bracketed.values()))
        self._of_several = {inner for inner, count in bearers.items() if count > 1}
        found = [one for person in told for one in self._people_in(person)]
        self._parted = self._part_affiliations({one.name for one in found})
        for one in found:
            self._add(one)
        by_initial, self.remarks = pairs_by_initial(self._people)
        mentioned = Counter(key_of_person(one.name) for one in found)
        by_order = pairs_by_order(self._people, mentioned)
        same = by_order | by_initial | pairs_by_script(self._people)
        self._same = {key: same.get(kept, kept) for key, kept in same.items()}
        self.remarks += _told_second_names(bracketed, found)
        for other in self._same:
            self._add(self._people.pop(other))
        self._known = frozenset(key_of_person(one.name) for one in self._people.values())

    def of(self, person: ImportedPerson) -> list[ImportedPerson]:
        """Return the entries for the people that a source's one stands for."""
        return [self._add(one) for one in self._people_in(person)]

    @property
    def known(self) -> frozenset[str]:
        """What everybody is known again by whom the source itself names."""
        return self._known

    def _people_in(self, person: ImportedPerson) -> Iterator[ImportedPerson]:
        person = self._bodies.person(undangled(person))
        paired = map(self._turned.person, self._pairs.people(person))
        entries = chain.from_iterable(
            people_listed(one, commas_part_names=self._commas_part_names, alone=self._alone)
            for one in paired
        )
        found = (person_in(one, has_affiliations=self._has_affiliations) for one in entries)
        for one in filter(None, found):
            # What stands behind the names of several is no second name of any of them.
            bodies = [name for name in one.aliases if name in self._of_several]
            yield replace(
                one,
                affiliation=one.affiliation or "".join(bodies[:1]),
                aliases=tuple(name for name in one.aliases if name not in bodies),
            )

    def _part_affiliations(self, names: Iterable[str]) -> dict[str, tuple[str, str]]:
        """Map a name with an affiliation in brackets to both, where it is somebody's known without.

        They are told with and without it, or with two where affiliations are rarely told.
        """
        plain = {bare_words(name) for name in names}
        parts = _bracketed(names)
        told = Counter(bare_words(name) for name, _ in parts.values())
        return {
            whole: (name, affiliation)
            for whole, (name, affiliation) in parts.items()
            if (key := bare_words(name)) in plain or (told[key] > 1 and not self._has_affiliations)
        }

    def _add(self, person: ImportedPerson) -> ImportedPerson:
        """Return the entry that stands for a person; people of one name and two lives stay two."""
        name, affiliation = self._parted.get(person.name, (person.name, ""))
        if affiliation in person.aliases:
            affiliation = ""
        person = replace(person, name=name, affiliation=person.affiliation or affiliation)
        key = key_of_person(name)
        key = self._same.get(key, key)
        known = self._people.get(key)
        if known is not None and self._are_two(known, person):
            key = f"{key}\0{person.source_id}"
            known = self._people.get(key)
        self._people[key] = person if known is None else joined_person(known, person)
        return self._people[key]

    @staticmethod
    def _are_two(one: ImportedPerson, other: ImportedPerson) -> bool:
        has_ids = bool(one.source_id and other.source_id) and one.source_id != other.source_id
        return has_ids and bool(one.bio and other.bio) and one.bio != other.bio

    def all(self) -> tuple[ImportedPerson, ...]:
        """Return everybody, by name."""
        return tuple(sorted(self._people.values(), key=lambda p: (bare_words(p.name), p.source_id)))


def _bracketed(names: Iterable[str]) -> dict[str, tuple[str, str]]:
    """Map the names with brackets behind them to what stands before and in these."""
    found = ((name, _BRACKETED.fullmatch(name)) for name in names)
    return {name: (parts[1], parts[2]) for name, parts in found if parts}


def _told_second_names(
    bracketed: Mapping[str, tuple[str, str]], found: Iterable[ImportedPerson]
) -> list[str]:
    """Return what is said of brackets that were taken for another name of whoever stands before."""
    aliases = {one.name: one.aliases for one in found}
    taken = [
        whole
        for whole, (name, inner) in bracketed.items()
        if inner in aliases.get(name, ()) and is_second_name(inner, name)
    ]
    if not taken:
        return []
    said = (
        f"Taken from brackets as another name: {quote_some(taken)}. Where one of them is where "
        "somebody comes from, make it their affiliation in people.yaml."
    )
    return [said]
