"""Ids that last: a session keeps its id, and so its reminders, however often it is imported."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from bot.core.bare_text import bare_words
from bot.knowledge_base.importing.clean import slug

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
    things: Sequence[Nameless], known: Iterable[Known], by_source: Mapping[str, str]
) -> list[str]:
    """Return an id for each thing: the one it had, else its source's, else one made of its name.

    Had means, in this order: the same id at the source, the same name at the same time, the same
    name where no other thing has it, one of its aliases.
    """
    existing = list(known)
    things = _without_shared_ids(things)
    free = {entry.id for entry in existing}
    ids: dict[int, str] = {}

    def claim(position: int, wanted: str | None) -> None:
        if position not in ids and wanted is not None and wanted in free:
            ids[position] = wanted
            free.discard(wanted)

    for position, thing in enumerate(things):
        if thing.source_id:
            own = by_source.get(thing.source_id)
            claim(position, own or _own_id(thing.source_id))
    exact: dict[tuple[str, str], set[str]] = defaultdict(set)
    for entry in existing:
        for name in entry.names:
            exact[bare_words(name), entry.at].add(entry.id)
    # Things alike in name and time go by their hints, as the order of a source is not to matter.
    order = sorted(
        range(len(things)), key=lambda n: (things[n].name, things[n].at, things[n].hints, n)
    )
    for position in order:
        alike_ids = exact[bare_words(things[position].name), things[position].at] & free
        claim(position, min(alike_ids, key=lambda key: (len(key), key), default=None))
    alike = _ids_by_name(existing)
    counts = Counter(bare_words(thing.name) for thing in things)
    for position, thing in enumerate(things):
        found = alike[bare_words(thing.name)]
        if len(found) == 1 and counts[bare_words(thing.name)] == 1:
            claim(position, next(iter(found)))
    for position in order:
        claim(position, _id_of_alias(things[position], alike))
    taken = {entry.id.casefold() for entry in existing}
    for position in order:
        if position not in ids:
            ids[position] = _new_id(things[position], taken)
            taken.add(ids[position].casefold())
    return [ids[position] for position in range(len(things))]


def _ids_by_name(existing: Iterable[Known]) -> defaultdict[str, set[str]]:
    alike: defaultdict[str, set[str]] = defaultdict(set)
    for entry in existing:
        for name in entry.names:
            alike[bare_words(name)].add(entry.id)
    return alike


def _id_of_alias(thing: Nameless, alike: Mapping[str, set[str]]) -> str | None:
    """Return the one id that a thing's aliases had; None for none or several."""
    beside = (f"{thing.name} {alias}" for alias in thing.aliases)  # as brackets once held it
    names = (*thing.aliases, *beside)
    found = {one for name in names for one in alike.get(bare_words(name), ())}
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
