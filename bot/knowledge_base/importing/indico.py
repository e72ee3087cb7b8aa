"""JSON of Indico: an event with its contributions, or its timetable by day."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from types import MappingProxyType
from typing import Any

from bot.core.models import Part
from bot.knowledge_base.importing.clean import (
    clean_languages,
    clean_line,
    clean_text,
    clean_url,
    read_day,
    read_length,
    read_moment,
    unread_language,
)
from bot.knowledge_base.importing.decode import as_list, as_map, as_maps, decode_json, first_of
from bot.knowledge_base.importing.imported import (
    ImportedPerson,
    ImportedProgramme,
    ImportedSession,
)
from bot.knowledge_base.importing.links import read_links
from bot.knowledge_base.importing.source_fields import full_name

_DEEPEST = 6
_NO_BLOCK: Mapping[str, Any] = MappingProxyType({})


def is_export(root: Any) -> bool:
    """Whether the data of a JSON is what Indico's export interface answers."""
    results = as_map(root).get("results")
    return clean_line(as_map(root).get("_type")) == "HTTPAPIResult" and bool(results)


def parse(data: bytes) -> ImportedProgramme:
    """Read the export of one event. Raises UnreadableProgramme."""
    results = as_map(decode_json(data)).get("results")
    event = next(iter(as_maps(results)), {}) if isinstance(results, list) else {}
    entries = list(_entries(results))
    sessions = [one for entry, block in entries if (one := _session(entry, block)) is not None]
    zones = [clean_line(as_map(entry.get("startDate")).get("tz")) for entry, _ in entries]
    start, end = (as_map(event.get(key)) for key in ("startDate", "endDate"))
    return ImportedProgramme(
        sessions=tuple(sessions),
        name=clean_line(event.get("title")),
        zone=clean_line(event.get("timezone")) or next(filter(None, zones), ""),
        first_day=read_day(start.get("date")),
        last_day=read_day(end.get("date")),
        venue=clean_line(event.get("location")),
        link=clean_url(event.get("url")),
    )


def _entries(
    value: Any, block: Mapping[str, Any] = _NO_BLOCK, depth: int = 0
) -> Iterator[tuple[Mapping[str, Any], Mapping[str, Any]]]:
    """Yield contributions and breaks, wherever they stand, each with the session around it."""
    if depth > _DEEPEST:
        return
    for inner in as_list(value):
        entry = as_map(inner)
        parts = {
            key: entry[key] for key in ("contributions", "sessions", "entries") if entry.get(key)
        }
        if parts:
            is_block = "title" in entry and not parts.keys() & {"sessions"} and depth > 0
            for part in parts.values():
                yield from _entries(part, entry if is_block else block, depth + 1)
        elif "startDate" in entry and "title" in entry:
            yield entry, block
        elif entry and "title" not in entry:
            yield from _entries(entry, block, depth + 1)


def _session(entry: Mapping[str, Any], block: Mapping[str, Any]) -> ImportedSession | None:
    title = clean_line(entry.get("title"))
    if not title:
        return None
    room = clean_line(first_of(entry, "roomFullname", "room"))
    people = list(_people(first_of(entry, "presenters", "speakers")))
    named = {person.name for person in people}
    leading = (*_people(entry.get("conveners")), *_people(block.get("conveners")))
    people += [replace(p, part=Part.MODERATOR) for p in leading if p.name not in named]
    is_break = clean_line(entry.get("entryType")) == "Break"
    told = (entry.get("track"), entry.get("session"), block.get("title"))
    tracks = [] if is_break else list(dict.fromkeys(filter(None, map(clean_line, told))))
    return ImportedSession(
        title=title,
        source_id=clean_line(first_of(entry, "contributionId", "id", "db_id")),
        start=_moment(entry.get("startDate")),
        end=_moment(entry.get("endDate")),
        length=read_length(entry.get("duration")),
        rooms=(room,) if room else (),
        track=next(iter(tracks), ""),
        other_tracks=tuple(tracks[1:]),
        kind_words=clean_line(entry.get("type")),
        languages=clean_languages(entry.get("language")),
        unread_language=unread_language(entry.get("language")),
        abstract=clean_text(entry.get("description")),
        people=() if is_break else tuple(dict.fromkeys(people)),
        links=read_links(entry.get("url"), None),
        is_service=is_break,
    )


def _moment(value: Any) -> datetime | None:
    """Return a moment that is given as a date and a time; it is the clock's at the venue."""
    parts = as_map(value)
    return read_moment(f"{clean_line(parts.get('date'))}T{clean_line(parts.get('time'))}")


def _people(value: Any) -> Iterator[ImportedPerson]:
    return (person for one in as_maps(value) if (person := _person(one)) is not None)


def _person(entry: Mapping[str, Any]) -> ImportedPerson | None:
    name = full_name(
        first_of(entry, "first_name", "firstName"), first_of(entry, "last_name", "familyName")
    ) or clean_line(first_of(entry, "fullName", "name"))
    return ImportedPerson(name, affiliation=clean_line(entry.get("affiliation"))) if name else None
