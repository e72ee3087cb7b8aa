"""What data tells of the whole event, beside its sessions: name, zone, place, contact."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from bot.core.bare_text import bare_words
from bot.knowledge_base.importing.clean import clean_line, clean_url, read_day
from bot.knowledge_base.importing.columns import (
    EVENT_HOLDERS,
    HOLDERS,
    PROGRAMMES,
    field_of_heading,
    heading_words,
    parts_of,
)
from bot.knowledge_base.importing.days_of_event import days_between, days_in
from bot.knowledge_base.importing.decode import as_map
from bot.knowledge_base.importing.event_topics import topics_in
from bot.knowledge_base.importing.imported import ImportedProgramme

_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_OF_PROGRAMME = re.compile(rf"(?<=\d)[\s:\u2013-]+(?:{'|'.join(PROGRAMMES)})$", re.IGNORECASE)
"""The word behind a year: "Tide Days 2027 schedule"; without one it may be of the name."""

_COUNT = re.compile(r"(?<!\d)\d{1,3}(?!\d)")


def is_of_event(path: Sequence[str]) -> bool:
    """Whether what stands at a path of data is of the whole event."""
    return all(heading_words(str(key)) in EVENT_HOLDERS for key in path)


def keys_of_event(entry: Mapping[str, Any]) -> frozenset[str]:
    """Return the keys under which an entry tells of the whole event."""
    plain = {key: value for key, value in entry.items() if not isinstance(value, list)}
    spans = {str(key) for key, value in plain.items() if len(_days_under(key, value)) > 1}
    told, unused = parts_of("event", plain)
    keys = frozenset(map(str, plain)) - set(unused)
    if "name" not in told:  # the theme of a list that is no whole event's is that of its talks
        keys = frozenset(key for key in keys if "theme" not in parts_of("event", {key: "-"})[0])
    return keys | spans


def days_told(root: Any) -> tuple[date, ...]:
    """Return the days of the event, by its first and last one or its dates; none where untold."""
    for entry in _entries(as_map(root)):
        told = parts_of("event", _plain(entry))[0]
        first, last = (_day(told.get(part)) for part in ("first_day", "last_day"))
        spans = [days_in(told[part]) for part in ("first_day", "last_day") if part in told]
        spans += [_days_under(key, value) for key, value in entry.items()]
        days = days_between(first, last) or max(spans, key=len, default=())
        if days:
            return days
    return ()


def _days_under(key: Any, value: Any) -> tuple[date, ...]:
    """Return the days that stand under a key for dates: "23 al 25 de septiembre de 2027"."""
    return days_in(value) if field_of_heading(str(key)) == "date" else ()


def _day(value: Any) -> date | None:
    days = days_in(value)
    return read_day(value) or (days[0] if len(days) == 1 else None)


def with_facts(programme: ImportedProgramme, root: Any) -> ImportedProgramme:
    """Return a programme with what its data tells of the event; no days that sessions gainsay."""
    told: dict[str, Any] = {}
    for entry in _entries(as_map(root)):
        told = parts_of("event", _plain(entry))[0] | told
    lines = {part: clean_line(value) for part, value in told.items()}
    is_word = bare_words(lines.get("name", "")) in HOLDERS  # "Programme"
    named = days_told(root)
    first, last = (named[0], named[-1]) if named else (None, None)
    days = [s.start.date() if s.start else s.day for s in programme.sessions]
    is_within = (
        first and last and all(first <= day <= last + timedelta(days=1) for day in days if day)
    )
    return replace(
        programme,
        name="" if is_word else _OF_PROGRAMME.sub("", lines.get("name", "")),
        short_name=lines.get("short_name", ""),
        zone=lines.get("zone", ""),
        venue=lines.get("venue", ""),
        city=lines.get("city", ""),
        link=clean_url(told.get("link")),
        address=lines.get("address", ""),
        email=lines["email"] if _ADDRESS.fullmatch(lines.get("email", "")) else "",
        edition=_number(lines.get("edition", "")),
        theme=lines.get("theme", "") if "name" in told else "",
        topics=topics_in(root),
        first_day=first if is_within else None,
        last_day=last if is_within else None,
    )


def _plain(entry: Mapping[str, Any]) -> dict[str, Any]:
    """Return what an entry tells in a line: of a map of the venue its name and its address."""
    plain = {k: v for k, v in entry.items() if not isinstance(v, list | dict)}
    maps = {k: v for k, v in entry.items() if isinstance(v, dict)}
    for part, value in parts_of("event", maps)[0].items():
        if part == "venue":
            told = parts_of("event", _plain(value))[0]
            inner = {"venue": told.get("name"), "address": told.get("address")}
            plain = {key: text for key, text in inner.items() if text} | plain
    return plain


def _number(text: str) -> int | None:
    """Return the only number in a text that may count editions: "17th conference", no year."""
    found = _COUNT.findall(text)
    return int(found[0]) if len(found) == 1 and int(found[0]) > 0 else None


def _entries(root: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Yield what tells of the event: the data itself, and what is called so in it."""
    yield root
    for key, value in root.items():
        if isinstance(value, dict) and is_of_event((key,)):
            yield from _entries(value)
