"""Ids that last: a session keeps its id, and so its reminders, however often it is imported."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from bot.core.bare_text import bare_words
from bot.knowledge_base.importing.clean import slug

_DAY = len("2027-05-13")
"""Letters of a moment that tell its day."""

_WHOLE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,39}")


@dataclass(frozen=True, slots=True)
class Known:
    """An entry that has an id already; `at` tells apart what has the same name."""

    id: str
    names: tuple[str, ...]
    at: str = ""


@dataclass(frozen=True, slots=True)
class Nameless:
    """What needs an id; `hints` are added to a name that others have too, one after another.

    `aliases` are other names, by one of which it may have had its id.
    """

    name: str
    source_id: str = ""
    at: str = ""
    hints: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()


def identify(
    things: Sequence[Nameless],
    known: Iterable[Known],
    by_source: Mapping[str, str],
    remembered: Iterable[Known] = (),
) -> list[str]:
    """Return an id for each thing: the one it had, else its source's, else one made of its name.

    Had means, in this order: the same id at the source, the same name at the same time, the same
    name where no other thing has it, or none on its day, or by their order where as many have it
    as had; one of its aliases. Each is tried with what the last import brought, `remembered`,
    before what is `known` by now: somebody may have renamed it since. An id that is remembered and
    no longer known was deleted; it is given to what has nothing else.
    """
    existing, before = list(known), list(remembered)
    things = _without_shared_ids(things)
    here = {entry.id for entry in existing}
    claims = _Claims(things, set(here))
    claims.by_source(by_source)
    kept = [entry for entry in before if entry.id in here]
    for entries in (kept, existing):
        claims.by_name_and_time(entries)
    for entries in (kept, existing):
        claims.by_name(entries)
    for entries in (kept, existing):
        claims.by_name_and_day(entries)
        claims.by_name_in_order(entries)
    claims.by_alias([*kept, *existing])
    deleted = [entry for entry in before if entry.id not in here]
    claims.free |= {entry.id for entry in deleted}
    claims.by_source(by_source)
    claims.by_name_and_time(deleted)
    claims.by_name(deleted)
    claims.make_the_rest({entry.id for entry in (*existing, *deleted)})
    return [claims.ids[position] for position in range(len(things))]


class _Claims:
    """Ids that things have claimed so far, and those that are `free`."""

    def __init__(self, things: Sequence[Nameless], free: set[str]) -> None:
        self.things, self.free = things, free
        self.ids: dict[int, str] = {}
        # Things alike in name and time go by their hints, as a source's order is not to matter.
        self.order = sorted(
            range(len(things)), key=lambda n: (things[n].name, things[n].at, things[n].hints, n)
        )

    def by_source(self, ids: Mapping[str, str]) -> None:
        """Claim what had the same id at the source."""
        for position, thing in enumerate(self.things):
            if thing.source_id:
                self._claim(position, ids.get(thing.source_id) or _own_id(thing.source_id))

    def by_name_and_time(self, entries: Iterable[Known]) -> None:
        """Claim what had the same name at the same time, be there several of them."""
        exact = _ids_by_name(entries, None)
        for position in self.order:
            thing = self.things[position]
            found = exact[bare_words(thing.name), thing.at] & self.free
            self._claim(position, min(found, key=lambda key: (len(key), key), default=None))

    def by_name(self, entries: Iterable[Known]) -> None:
        """Claim what alone had a name that one thing alone has."""
        alike = _ids_by_name(entries)
        counts = Counter(bare_words(thing.name) for thing in self.things)
        for position, thing in enumerate(self.things):
            found = alike[bare_words(thing.name), ""]
            if len(found) == 1 and counts[bare_words(thing.name)] == 1:
                self._claim(position, next(iter(found)))

    def by_name_and_day(self, entries: Iterable[Known]) -> None:
        """Claim what alone, of what is free, had a name that one thing alone has on a day."""
        known = _ids_by_name(entries, _DAY)
        for (name, day), positions in self._unclaimed(_DAY).items():
            found = known[name, day] & self.free
            if len(found) == len(positions) == 1:
                self._claim(positions[0], next(iter(found)))

    def by_name_in_order(self, entries: Iterable[Known]) -> None:
        """Claim what is free of a name by the order of time, where as many things have it."""
        known: dict[str, dict[str, str]] = defaultdict(dict)
        for entry in entries:
            for name in entry.names if entry.id in self.free else ():
                known[bare_words(name)][entry.id] = entry.at
        for (name, _), positions in self._unclaimed(0).items():
            ids = sorted(known[name], key=lambda key: (known[name][key], key))
            if len(ids) == len(positions):
                for position, own_id in zip(positions, ids, strict=True):
                    self._claim(position, own_id)

    def _unclaimed(self, letters: int) -> dict[tuple[str, str], list[int]]:
        """Return what has no id yet, by name and as many letters of its time, in order of time."""
        found: dict[tuple[str, str], list[int]] = defaultdict(list)
        for position in sorted(self.order, key=lambda n: self.things[n].at):
            thing = self.things[position]
            if position not in self.ids:
                found[bare_words(thing.name), thing.at[:letters]].append(position)
        return found

    def by_alias(self, entries: Iterable[Known]) -> None:
        """Claim what alone had a name that is an alias of a thing."""
        alike = _ids_by_name(entries)
        for position in self.order:
            self._claim(position, _id_of_alias(self.things[position], alike))

    def make_the_rest(self, taken: Iterable[str]) -> None:
        """Make an id, none of those taken, for each thing that has claimed none."""
        used = {own_id.casefold() for own_id in taken}
        for position in self.order:
            if position not in self.ids:
                self.ids[position] = _new_id(self.things[position], used)
                used.add(self.ids[position].casefold())

    def _claim(self, position: int, wanted: str | None) -> None:
        if position not in self.ids and wanted is not None and wanted in self.free:
            self.ids[position] = wanted
            self.free.discard(wanted)


def _ids_by_name(
    entries: Iterable[Known], letters: int | None = 0
) -> defaultdict[tuple[str, str], set[str]]:
    """Return the ids by name and as many letters of its time, by all of them for None."""
    alike: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for entry in entries:
        for name in entry.names:
            alike[bare_words(name), entry.at[:letters]].add(entry.id)
    return alike


def _id_of_alias(thing: Nameless, alike: Mapping[tuple[str, str], set[str]]) -> str | None:
    """Return the one id that a thing's aliases had; None for none or several."""
    beside = (f"{thing.name} {alias}" for alias in thing.aliases)  # as brackets once held it
    names = (*thing.aliases, *beside)
    found = {one for name in names for one in alike.get((bare_words(name), ""), ())}
    return next(iter(found)) if len(found) == 1 else None


def _without_shared_ids(things: Sequence[Nameless]) -> list[Nameless]:
    """Take away ids of a source that it gives to several things: they tell none of them."""
    shared = {key for key, count in Counter(t.source_id for t in things).items() if count > 1}
    return [replace(t, source_id="") if t.source_id in shared else t for t in things]


def _own_id(source_id: str) -> str:
    """Return a source's id as ours, empty when it is no word: then the name makes a better one."""
    plain = source_id.partition("@")[0]
    return plain if _WHOLE.fullmatch(plain) else ""


def _new_id(thing: Nameless, taken: set[str]) -> str:
    base = slug(thing.name) or "item"
    tried = [_own_id(thing.source_id)] if thing.source_id else []
    tried.append(base)
    tried += [slug(f"{base[:30]}-{hint}") for hint in thing.hints if hint]
    for candidate in tried:
        if candidate and candidate.casefold() not in taken:
            return candidate
    number = 2
    while f"{base}-{number}".casefold() in taken:
        number += 1
    return f"{base}-{number}"
