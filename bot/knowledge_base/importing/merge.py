"""An import is laid beside what organisers wrote: what they changed or added themselves stays.

The last import is remembered as a hash for each field. A field that still has its hash is the
source's, and takes the source's new value; any other is the organisers'.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from bot.knowledge_base.importing.digests import Base, as_texts, digest
from bot.knowledge_base.importing.entries import SECTIONS, Entries, Entry

_TOGETHER = (("start", "end", "day", "duration_minutes"), ("room", "rooms"))
"""Fields that only make sense together: whoever changed one keeps all."""

_OWN = frozenset({"kind", "aliases", "lead_minutes", "name", "role"})
"""Fields in which a hand-written entry knows better than the first import of it."""


@dataclass(frozen=True, slots=True)
class Merged:
    """The entries to be written, the hashes to be remembered, and what organisers keep.

    `lost` are fields of theirs, by id, in entries that the source no longer has.
    """

    sections: Mapping[str, Mapping[str, Entry]]
    base: Base
    kept_fields: tuple[tuple[str, str, str], ...] = ()
    kept_entries: tuple[tuple[str, str], ...] = ()
    left_deleted: tuple[tuple[str, str], ...] = ()
    lost: tuple[tuple[str, tuple[str, ...]], ...] = ()


def merge(
    new: Entries,
    current: Mapping[str, Mapping[str, Entry]],
    base: Base,
    needed: Iterable[str] = (),
    *,
    is_other_format: bool = False,
) -> Merged:
    """Merge an import into what is there; entries whose ids are `needed` elsewhere stay.

    What a source in another format than the last tells of no session it cannot tell: that stays.
    """
    untold = _untold(new, base) if is_other_format else frozenset()
    merged: dict[str, dict[str, Entry]] = {}
    kept_fields: list[tuple[str, str, str]] = []
    kept: list[tuple[str, str]] = []
    deleted: list[tuple[str, str]] = []
    lost: list[tuple[str, tuple[str, ...]]] = []
    wanted = set(needed)
    for section in ("sessions", "people", "tracks", "rooms"):
        was, here, now = base.get(section, {}), current[section], new.sections[section]
        result: dict[str, Entry] = {}
        for key, entry in now.items():
            is_unneeded = section == "sessions" or key not in wanted
            if key in was and key not in here and is_unneeded:
                deleted.append((section, key))
                continue
            own = here.get(key)
            if own is None:
                result[key] = entry
                continue
            if section == "sessions":
                kept_on = {name: own[name] for name in untold if name in own and name not in entry}
                entry = entry | kept_on  # noqa: PLW2901 - as if the source still told it
            result[key], edited = _merge_entry(entry, own, was.get(key))
            kept_fields += [(section, key, name) for name in edited]
        for key, entry in here.items():
            if key in now:
                continue
            if key not in was or key in wanted:
                result[key] = entry
                kept.append((section, key))
            elif own_fields := _own_fields(entry, was[key]):
                lost.append((key, own_fields))
        merged[section] = result
        wanted |= set(_strings(list(result.values())))
    hashes = {
        section: {
            key: {name: digest(value) for name, value in entry.items()}
            for key, entry in new.sections[section].items()
        }
        for section in SECTIONS
    }
    for key in hashes["sessions"].keys() & base.get("sessions", {}).keys():
        was_told = base["sessions"][key]
        hashes["sessions"][key] |= {n: was_told[n] for n in untold if n in was_told}
    return Merged(merged, hashes, tuple(kept_fields), tuple(kept), tuple(deleted), tuple(lost))


def _untold(new: Entries, base: Base) -> frozenset[str]:
    """Return the fields of sessions that the last source told, and this one tells of none."""
    told = {name for entry in new.sections["sessions"].values() for name in entry}
    told |= {name for group in _TOGETHER if told & set(group) for name in group}
    before = {name for fields in base.get("sessions", {}).values() for name in fields}
    return frozenset(before - told)


def _own_fields(entry: Entry, was: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(sorted(name for name in entry if was.get(name) != digest(entry[name])))


def _merge_entry(new: Entry, own: Entry, was: Mapping[str, str] | None) -> tuple[Entry, list[str]]:
    names = [*new, *(name for name in own if name not in new and name != "id")]
    edited = set()
    for name in dict.fromkeys((*names, *(was or {}))):
        if was is None:
            is_own = name in own and (name not in new or name in _OWN)
            is_own &= not any(name in group and set(group) & set(new) for group in _TOGETHER)
            is_own |= name in own and name in new and _says(own[name], new[name])
        elif name in was:
            is_own = name not in own or digest(own[name]) != was[name]
        else:
            is_own = name in own
        if is_own:
            edited.add(name)
    for group in _TOGETHER:
        if edited & set(group) if was is not None else _is_alike(group, own, new):
            edited |= set(group)
    result = {}
    for name in names:
        if name in edited:
            if name in own:
                result[name] = own[name]
        elif name in new:
            result[name] = new[name]
    told = [n for n in edited if n in own and n in new and digest(own[n]) != digest(new[n])]
    return result, sorted(told)


def _says(own: Any, new: Any) -> bool:
    """Whether what organisers wrote says what a source does, if in more languages or detail."""
    if isinstance(own, Mapping):
        return isinstance(new, str) and as_texts(new) in _all_texts(own)
    if isinstance(own, list) and isinstance(new, list):
        return len(own) == len(new) and all(map(_item_says, own, new))
    return digest(own) == digest(new)


def _item_says(own: Any, new: Any) -> bool:
    if isinstance(own, Mapping) and isinstance(new, Mapping):
        return digest(own.get("url")) == digest(new.get("url"))
    return _says(own, new)


def _all_texts(value: Any) -> set[Any]:
    if isinstance(value, Mapping):
        return {text for inner in value.values() for text in _all_texts(inner)}
    return {as_texts(value)} if isinstance(value, str) else set()


def _is_alike(group: tuple[str, ...], own: Entry, new: Entry) -> bool:
    """Whether two entries give the same place or the same time in different ways."""
    if "room" in group:
        return _places(own) == _places(new)
    start = as_texts(own.get("start"))
    if start != as_texts(new.get("start")) or as_texts(own.get("day")) != as_texts(new.get("day")):
        return False
    return _end_of(own) == _end_of(new)


def _places(entry: Entry) -> list[str]:
    rooms = entry.get("rooms", [])
    given = entry.get("room", rooms if isinstance(rooms, list) else [])
    return sorted(map(str, given)) if isinstance(given, list) else [str(given)]


def _end_of(entry: Entry) -> str:
    """Return when an entry ends, as text; what cannot be told is told from everything else."""
    try:
        start = datetime.fromisoformat(str(entry["start"]).strip())
        if "duration_minutes" in entry:
            length = timedelta(minutes=int(entry["duration_minutes"]))
            return f"{start + length:%Y-%m-%d %H:%M}"
        end = str(entry["end"]).strip()
        if len(end) > len("09:30:00"):
            return f"{datetime.fromisoformat(end):%Y-%m-%d %H:%M}"
        hour, minute = end.split(":")[:2]
        last = start.replace(hour=int(hour), minute=int(minute))
        return f"{last if last >= start else last + timedelta(days=1):%Y-%m-%d %H:%M}"
    except (KeyError, ValueError, TypeError, OverflowError):
        return str(entry.get("end", entry.get("duration_minutes", "")))


def _strings(value: Any) -> Iterable[str]:
    if isinstance(value, Mapping):
        for inner in value.values():
            yield from _strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _strings(inner)
    elif isinstance(value, str) and len(value) <= 64:
        yield value
