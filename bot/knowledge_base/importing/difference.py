"""What an import would change, in lines a person reads before it is written."""

from __future__ import annotations

from collections.abc import Mapping

from bot.knowledge_base.importing.digests import digest
from bot.knowledge_base.importing.entries import Entry

_SHOWN = ("title", "kind", "start", "end", "day", "room", "rooms", "people", "track", "cancelled")

Sections = Mapping[str, Mapping[str, Entry]]


def is_same(old: Sections, new: Sections) -> bool:
    """Whether nothing would change."""
    return all(digest(old[section]) == digest(new[section]) for section in new)


def difference(old: Sections, new: Sections) -> list[str]:
    """Return a line for each session that comes, goes or changes, by time, and one for the rest."""
    was, now = old["sessions"], new["sessions"]
    lines = []
    for key in sorted({*was, *now}, key=lambda key: (_when(now.get(key) or was[key]), key)):
        if key not in was:
            lines.append(f"+ {_when(now[key])}  {_title(now[key])}")
        elif key not in now:
            lines.append(f"- {_when(was[key])}  {_title(was[key])}")
        elif told := _changes(was[key], now[key]):
            lines.append(f"~ {_when(now[key])}  {_title(now[key])}: {'; '.join(told)}")
    for section in ("people", "rooms", "tracks"):
        came = len(new[section].keys() - old[section].keys())
        went = len(old[section].keys() - new[section].keys())
        changed = sum(
            digest(old[section][key]) != digest(entry)
            for key, entry in new[section].items()
            if key in old[section]
        )
        if came or went or changed:
            lines.append(f"  {section}: {came} new, {went} gone, {changed} changed")
    return lines


def _changes(old: Entry, new: Entry) -> list[str]:
    told = [
        f"{name} {_value(old.get(name))} -> {_value(new.get(name))}"
        for name in _SHOWN
        if digest(old.get(name)) != digest(new.get(name))
    ]
    others = sorted(
        name
        for name in {*old, *new} - set(_SHOWN)
        if digest(old.get(name)) != digest(new.get(name))
    )
    return told + others


def _value(value: object) -> str:
    if value is None:
        return "none"
    if isinstance(value, list):
        return ", ".join(map(str, value))[:80] or "none"
    return str(value)[:80]


def _title(entry: Entry) -> str:
    title = entry.get("title", "")
    return str(next(iter(title.values()), "") if isinstance(title, dict) else title)


def _when(entry: Entry) -> str:
    return str(entry.get("start") or entry.get("day") or "no time         ")
