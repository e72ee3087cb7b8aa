"""JSON of sessionize: the "all data" view, its list of sessions by group, and the grid."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.knowledge_base.importing.clean import (
    clean_languages,
    clean_line,
    clean_text,
    read_moment,
    unread_language,
)
from bot.knowledge_base.importing.decode import as_list, as_map, as_maps, decode_json, first_of
from bot.knowledge_base.importing.imported import (
    ImportedPerson,
    ImportedProgramme,
    ImportedRoom,
    ImportedSession,
)
from bot.knowledge_base.importing.links import read_links
from bot.knowledge_base.importing.source_fields import full_name, is_off

_KINDS = frozenset({"session format", "format", "type", "session type"})
_TRACKS = frozenset({"track", "tracks", "topic", "category"})
_LANGUAGES = frozenset({"language", "languages", "session language"})


def parse(data: bytes) -> ImportedProgramme:
    """Read the sessions of any of the three views. Raises UnreadableProgramme."""
    root = decode_json(data)
    top = as_map(root)
    people = {
        clean_line(entry.get("id")): person
        for entry in as_maps(top.get("speakers"))
        if (person := _person(entry)) is not None
    }
    rooms = {
        clean_line(entry.get("id")): clean_line(entry.get("name"))
        for entry in as_maps(top.get("rooms"))
    }
    items = {
        clean_line(item.get("id")): (clean_line(group.get("title")), clean_line(item.get("name")))
        for group in as_maps(top.get("categories"))
        for item in as_maps(group.get("items"))
    }
    entries = [*as_maps(top.get("sessions")), *_grouped(root)]
    sessions = (_session(entry, people, rooms, items) for entry in entries)
    return ImportedProgramme(
        sessions=tuple(session for session in sessions if session is not None),
        rooms=tuple(ImportedRoom(name) for name in rooms.values() if name),
    )


def _grouped(root: Any) -> list[Mapping[str, Any]]:
    """Return the sessions of the list by group, and of the grid by day and room."""
    found: list[Mapping[str, Any]] = []
    for group in as_maps(root) if isinstance(root, list) else []:
        found += as_maps(group.get("sessions"))
        for room in as_maps(group.get("rooms")):
            for session in as_maps(room.get("sessions")):
                # What is for everybody stands in the first column, whatever room that is.
                own = None if session.get("isPlenumSession") is True else room.get("name")
                found.append({**session, "room": session.get("room") or own})
    return found


def _person(entry: Mapping[str, Any]) -> ImportedPerson | None:
    name = (
        clean_line(entry.get("fullName"))
        or clean_line(entry.get("name"))
        or full_name(entry.get("firstName"), entry.get("lastName"))
    )
    if not name:
        return None
    return ImportedPerson(
        name=name,
        source_id=clean_line(entry.get("id")),
        bio=clean_text(entry.get("bio")),
        role=clean_line(entry.get("tagLine")),
        links=read_links(None, entry.get("links")),
    )


def _session(
    entry: Mapping[str, Any],
    people: Mapping[str, ImportedPerson],
    rooms: Mapping[str, str],
    items: Mapping[str, tuple[str, str]],
) -> ImportedSession | None:
    title = clean_line(entry.get("title"))
    if not title:
        return None
    chosen = [
        items[key]
        for item in as_list(entry.get("categoryItems"))
        if (key := clean_line(item)) in items
    ]
    chosen += [
        (clean_line(group.get("name")), clean_line(item.get("name")))
        for group in as_maps(entry.get("categories"))
        for item in as_maps(group.get("categoryItems"))
    ]
    room = clean_line(entry.get("room")) or rooms.get(clean_line(entry.get("roomId")), "")
    return ImportedSession(
        title=title,
        source_id=clean_line(entry.get("id")),
        start=read_moment(first_of(entry, "startsAt", "start")),
        end=read_moment(first_of(entry, "endsAt", "end")),
        rooms=(room,) if room else (),
        track=_chosen(chosen, _TRACKS),
        kind_words=_chosen(chosen, _KINDS),
        languages=clean_languages(_chosen(chosen, _LANGUAGES)),
        unread_language=unread_language(_chosen(chosen, _LANGUAGES)),
        abstract=clean_text(entry.get("description")),
        people=tuple(_speakers(entry.get("speakers"), people)),
        links=read_links(None, [first_of(entry, "liveUrl"), first_of(entry, "recordingUrl")]),
        is_service=entry.get("isServiceSession") is True,
        is_cancelled=is_off(entry.get("status")),
    )


def _chosen(chosen: list[tuple[str, str]], groups: frozenset[str]) -> str:
    return next((name for group, name in chosen if group.casefold() in groups), "")


def _speakers(value: Any, people: Mapping[str, ImportedPerson]) -> list[ImportedPerson]:
    found = []
    for entry in as_list(value):
        key = clean_line(entry.get("id") if isinstance(entry, dict) else entry)
        person = people.get(key) or (_person(entry) if isinstance(entry, dict) else None)
        if person is not None:
            found.append(person)
    return found
