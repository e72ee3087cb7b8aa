"""Schedules of hoverboard and zeppelin, the sites of DevFests: three lists that belong together.

`schedule` has days with slots, and names what stands in `sessions`, which names `speakers`; in
three YAML files side by side, or in one JSON of the database.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from bot.core.bare_text import bare_words
from bot.errors import UnreadableProgramme
from bot.knowledge_base.error_messages import quote_some
from bot.knowledge_base.importing.clean import (
    clean_languages,
    clean_line,
    clean_text,
    clean_url,
    read_day,
    unread_language,
)
from bot.knowledge_base.importing.decode import (
    as_list,
    as_map,
    as_maps,
    decode_json,
    decode_text,
    decode_yaml,
    first_of,
)
from bot.knowledge_base.importing.imported import (
    ImportedPerson,
    ImportedProgramme,
    ImportedSession,
)
from bot.knowledge_base.importing.source_fields import full_name, read_start

PARTS = ("schedule", "sessions", "speakers")
"""What the three lists, and the files that hold them, are called."""

_OF_SLOT = frozenset({
    "id", "startTime", "endTime", "title", "description", "place", "room", "service", "parallel",
    "sessionIds", "sessions", "speakers", "type", "subtype", "format", "language", "presentation",
    "video",
})  # fmt: skip
"""What a slot tells by keys that are read, or that only number it."""

_LIST = re.compile(r"\s*(?:---\s*|#[^\n]*\n\s*)*-\s")


def part_of(data: bytes) -> str:
    """Return which of the three lists a YAML file is; empty for anything else."""
    if not _LIST.match(decode_text(data[:4_000])):
        return ""
    text = decode_text(data[:20_000])
    if re.search(r"\btimeslots\s*:", text):
        return "schedule"
    is_told_when = re.search(r"(?m)^[\s-]+(?:start|time|from|date|day)\w*\s*:", text)
    if re.search(r"(?m)^\s+title\s*:", text) and re.search(
        r"(?m)^\s+(?:speakers|service)\s*:", text
    ):
        if is_told_when:
            return ""
        return "sessions"
    if is_told_when and re.search(r"(?m)^[\s-]+title\s*:", text):
        return ""  # sessions, with what is told of their people within them
    is_people = re.search(r"(?m)^\s+(?:surname|bio|company)\s*:", text)
    return "speakers" if is_people and re.search(r"(?m)^\s+name\s*:", text) else ""


def join(parts: Mapping[str, bytes]) -> bytes:
    """Return the three lists as one JSON. Raises UnreadableProgramme."""
    for name in PARTS[:2]:
        if name not in parts:
            raise UnreadableProgramme(
                f"The source is one list of a DevFest site, and the list of its {name} is not "
                f"beside it; put {name}.yml into the same place."
            )
    return json.dumps(
        {name: as_maps(decode_yaml(data, f"The list of {name}")) for name, data in parts.items()}
    ).encode()


def is_joined(root: Any) -> bool:
    """Whether the data of a JSON holds the lists: in it, or as the database writes it."""
    days = as_maps(as_map(root).get("schedule"))
    return bool(as_map(root).get("sessions")) and any("timeslots" in day for day in days)


def parse(data: bytes) -> ImportedProgramme:
    """Read the three lists. Raises UnreadableProgramme."""
    root = as_map(decode_json(data))
    sessions = _by_id(root.get("sessions"))
    people = {key: _person(key, entry) for key, entry in _by_id(root.get("speakers")).items()}
    found: list[ImportedSession] = []
    missing: set[str] = set()
    unused: dict[str, None] = {}
    for day in as_maps(root.get("schedule")):
        for slot, key, track in _slots(day):
            entry = _own_entry(slot, sessions.get(key))
            named = key if entry is sessions.get(key) else ""
            session = _session(named, entry, slot, read_day(day.get("date")), people)
            if session is None:
                missing.add(key)
            else:
                found.append(replace(session, track=track))
            unused |= dict.fromkeys(str(one) for one in slot if one not in _OF_SLOT)
    return ImportedProgramme(tuple(found), remarks=tuple(_remarks(missing, unused)))


def _own_entry(
    slot: Mapping[str, Any], entry: Mapping[str, Any] | None
) -> Mapping[str, Any] | None:
    """Return what tells of a slot: the session that it names, or itself where it has a title.

    "Coffee break" that names the session of the registration, as every break does, is a break.
    """
    title = bare_words(clean_line(slot.get("title")))
    is_same = entry is not None and title == bare_words(clean_line(entry.get("title")))
    return slot if title and not is_same else entry


def _remarks(missing: AbstractSet[str], unused: Mapping[str, None]) -> Iterator[str]:
    """Yield what is said of sessions that are nowhere, and of what slots tell in no way known."""
    if missing - {""}:
        listed = ", ".join(sorted(missing - {""})[:10])
        yield f"The schedule names sessions that are not in the list: {listed}."
    if "" in missing:
        yield "Left out slots of the schedule that have no title and name no session."
    if unused:
        yield f"Not used of slots: {quote_some(list(unused))}."


def _by_id(value: Any) -> dict[str, Mapping[str, Any]]:
    if isinstance(value, dict):
        return {clean_line(key): as_map(entry) for key, entry in value.items()}
    return {clean_line(entry.get("id")): entry for entry in as_maps(value)}


def _slots(day: Mapping[str, Any]) -> Iterator[tuple[Mapping[str, Any], str, str]]:
    """Yield each slot with a session's id in it, and the track whose column that stands in."""
    tracks: list[str] = []
    by_parallel: dict[str, list[str]] = {}
    for one in as_maps(day.get("tracks")):
        tracks.append(clean_line(one.get("title")))
        by_parallel.setdefault(clean_line(one.get("parallel")), []).append(tracks[-1])
    for slot in as_maps(day.get("timeslots")):
        columns = by_parallel.get(clean_line(slot.get("parallel")), tracks)
        groups = [
            as_list(group.get("items")) if isinstance(group, dict) else [group]
            for group in as_list(first_of(slot, "sessionIds", "sessions"))
        ]
        for position, group in enumerate(groups):
            has_own = len(groups) > 1 or len(columns) == 1
            track = columns[position] if has_own and position < len(columns) else ""
            for keys in group:
                for key in clean_line(keys).split("~"):  # two that share a slot
                    yield slot, key.strip(), track
        if not groups:
            yield slot, "", columns[0] if len(columns) == 1 else ""


def _person(key: str, entry: Mapping[str, Any]) -> ImportedPerson | None:
    name = full_name(entry.get("name"), entry.get("surname"))
    if not name:
        return None
    post = ", ".join(
        filter(None, (clean_line(entry.get("title")), clean_line(entry.get("company"))))
    )
    links = [
        (clean_url(social.get("link")), clean_line(social.get("name")))
        for social in as_maps(first_of(entry, "social", "socials"))
    ]
    bio = clean_text(entry.get("bio"))
    own = tuple(link for link in links if link[0])
    return ImportedPerson(name, key, bio, role=post, links=own)


def _session(
    key: str,
    entry: Mapping[str, Any] | None,
    slot: Mapping[str, Any],
    day: date | None,
    people: Mapping[str, ImportedPerson | None],
) -> ImportedSession | None:
    title = clean_line(entry.get("title")) if entry is not None else ""
    if entry is None or not title:
        return None
    start, end = (read_start(None, slot.get(name), day) for name in ("startTime", "endTime"))
    speakers = [people.get(clean_line(one)) for one in as_list(entry.get("speakers"))]
    place = clean_line(first_of(entry, "place", "room"))
    page, video = clean_url(entry.get("presentation")), clean_line(entry.get("video"))
    links = [(page, "Slides"), (clean_url(_whole(video)), "Video")]
    return ImportedSession(
        title=title,
        source_id=key,
        start=start,
        end=_after(start, end),
        day=day,
        rooms=(place,) if place else (),
        kind_words=clean_line(first_of(entry, "subtype", "type", "format")),
        languages=clean_languages(entry.get("language")),
        unread_language=unread_language(entry.get("language")),
        abstract=clean_text(entry.get("description")),
        people=tuple(person for person in speakers if person is not None),
        links=tuple(link for link in links if link[0]),
        is_service=clean_line(str(entry.get("service"))).casefold() == "true",
    )


def _after(start: datetime | None, end: datetime | None) -> datetime | None:
    """Return an end after midnight on the day that it is then."""
    if start is None or end is None or end > start:
        return end
    return end + timedelta(days=1)


def _whole(address: str) -> str:
    """Return an address that leaves its scheme to the page with one."""
    return f"https:{address}" if address.startswith("//") else address
