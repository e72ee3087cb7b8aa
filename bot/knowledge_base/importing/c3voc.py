"""schedule.json as c3voc, frab and pretalx write it: days, rooms, events."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from bot.knowledge_base.importing.clean import (
    clean_languages,
    clean_line,
    clean_url,
    read_day,
    read_length,
    unread_language,
)
from bot.knowledge_base.importing.decode import as_list, as_map, as_maps, decode_json, first_of
from bot.knowledge_base.importing.imported import (
    ImportedProgramme,
    ImportedRoom,
    ImportedSession,
)
from bot.knowledge_base.importing.links import read_links
from bot.knowledge_base.importing.recordings import is_opted_out
from bot.knowledge_base.importing.source_fields import (
    is_off,
    last_day,
    read_capacity,
    read_end,
    read_person,
    read_start,
    texts_of,
    words_of,
)


def parse(data: bytes) -> ImportedProgramme:
    """Read a schedule. Raises UnreadableProgramme."""
    schedule = as_map(as_map(decode_json(data)).get("schedule"))
    conference = as_map(schedule.get("conference"))
    base = clean_url(schedule.get("base_url"))
    sessions = tuple(
        session
        for day in as_maps(conference.get("days"))
        for room, events in as_map(day.get("rooms")).items()
        for event in as_maps(events)
        if (session := _session(event, room, read_day(day.get("date")), base)) is not None
    )
    return ImportedProgramme(
        sessions=sessions or tuple(_listed(schedule, conference)),
        name=clean_line(conference.get("title")),
        short_name=clean_line(conference.get("acronym")),
        zone=clean_line(conference.get("time_zone_name")),
        first_day=read_day(conference.get("start")),
        last_day=last_day(
            read_day(conference.get("end")),
            [
                (read_day(day.get("date")), read_day(day.get("day_end") or day.get("end")))
                for day in as_maps(conference.get("days"))
            ],
        ),
        venue=clean_line(conference.get("venue")),
        city=clean_line(conference.get("city")),
        link=clean_url(conference.get("url")) or clean_url(schedule.get("base_url")),
        rooms=tuple(
            ImportedRoom(clean_line(room.get("name")), capacity=read_capacity(room.get("capacity")))
            for room in as_maps(conference.get("rooms"))
            if clean_line(room.get("name"))
        ),
    )


def _listed(
    schedule: Mapping[str, Any], conference: Mapping[str, Any]
) -> Iterator[ImportedSession]:
    """Yield the sessions of the second version of the format: one list, things named by slugs."""
    tracks = {clean_line(t.get("slug")): t.get("name") for t in as_maps(conference.get("tracks"))}
    people = {clean_line(p.get("guid")): p for p in as_maps(schedule.get("persons"))}
    for event in as_maps(schedule.get("events")):
        room, track = as_map(event.get("room")), as_map(event.get("track"))
        persons = [
            {**people.get(clean_line(one.get("guid")), {}), **one}
            for one in as_maps(event.get("participants"))
        ]
        told = {
            **event,
            "room": room.get("name") or event.get("room"),
            "track": tracks.get(clean_line(track.get("slug"))) or event.get("track"),
            "date": event.get("start"),
            "persons": persons,
        }
        session = _session(
            told, "", read_day(event.get("start")), clean_url(schedule.get("base_url"))
        )
        if session is not None:
            yield replace(session, is_cancelled=is_off(event.get("state")))


def _session(
    event: Mapping[str, Any], room: str, day: date | None, base: str
) -> ImportedSession | None:
    title = words_of(event.get("title"))
    if not title:
        return None
    start = read_start(event.get("date"), event.get("start"), day)
    name = _name(event.get("room")) or clean_line(room)
    return ImportedSession(
        title=title,
        source_id=clean_line(first_of(event, "code", "id", "guid", "slug")),
        start=start,
        end=read_end(event.get("end"), start),
        length=read_length(event.get("duration")),
        day=None if start else day,
        rooms=(name,) if name else (),
        track=_name(event.get("track")),
        kind_words=_name(event.get("type")),
        languages=clean_languages(event.get("language")),
        unread_language=unread_language(event.get("language")),
        abstract=texts_of(*map(event.get, ("subtitle", "abstract", "description"))),
        people=tuple(
            person
            for entry in as_list(event.get("persons"))
            if (person := read_person(entry)) is not None
        ),
        links=read_links(
            event.get("url"), event.get("links"), files=event.get("attachments"), base=base
        ),
        is_unrecorded=is_opted_out(event.get("do_not_record")),
        licence=clean_line(event.get("recording_license")),
    )


def _name(value: Any) -> str:
    """Return what something is called: by itself, or by its name."""
    return clean_line(as_map(value).get("name", value))
