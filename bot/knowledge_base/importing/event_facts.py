"""What data tells of the whole event, beside its sessions: its name, its time zone, where it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

from bot.core.bare_text import bare_words
from bot.knowledge_base.importing.clean import clean_line, clean_url, read_day
from bot.knowledge_base.importing.columns import EVENT_HOLDERS, HOLDERS, heading_words, parts_of
from bot.knowledge_base.importing.decode import as_map
from bot.knowledge_base.importing.imported import ImportedProgramme


def is_of_event(path: Sequence[str]) -> bool:
    """Whether what stands at a path of data is of the whole event."""
    return all(heading_words(str(key)) in EVENT_HOLDERS for key in path)


def keys_of_event(entry: Mapping[str, Any]) -> frozenset[str]:
    """Return the keys under which an entry tells of the whole event."""
    plain = {key: value for key, value in entry.items() if not isinstance(value, list)}
    return frozenset(map(str, plain)) - set(parts_of("event", plain)[1])


def with_facts(programme: ImportedProgramme, root: Any) -> ImportedProgramme:
    """Return a programme with what its data tells of the event; no days that sessions gainsay."""
    told: dict[str, Any] = {}
    for entry in _entries(as_map(root)):
        plain = {k: v for k, v in entry.items() if not isinstance(v, list | dict)}
        told = parts_of("event", plain)[0] | told
    lines = {part: clean_line(value) for part, value in told.items()}
    is_word = bare_words(lines.get("name", "")) in HOLDERS  # "Programme"
    first, last = (read_day(told.get(part)) for part in ("first_day", "last_day"))
    days = [s.start.date() if s.start else s.day for s in programme.sessions]
    is_within = (
        first and last and all(first <= day <= last + timedelta(days=1) for day in days if day)
    )
    return replace(
        programme,
        name="" if is_word else lines.get("name", ""),
        short_name=lines.get("short_name", ""),
        zone=lines.get("zone", ""),
        venue=lines.get("venue", ""),
        city=lines.get("city", ""),
        link=clean_url(told.get("link")),
        first_day=first if is_within else None,
        last_day=last if is_within else None,
    )


def _entries(root: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Yield what tells of the event: the data itself, and what is called so in it."""
    yield root
    for key, value in root.items():
        if isinstance(value, dict) and is_of_event((key,)):
            yield from _entries(value)
