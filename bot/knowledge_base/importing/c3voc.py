"""schedule.json as c3voc, frab and pretalx write it: days, rooms, events."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from bot.knowledge_base.importing.clean import (
    clean_languages,
    clean_line,
    clean_text,
    clean_url,
    read_day,
    read_length,
    read_moment,
)
from bot.knowledge_base.importing.decode import as_list, as_map, as_maps, decode_json, first_of
from bot.knowledge_base.importing.imported import (
    ImportedPerson,
    ImportedProgramme,
    ImportedRoom,
    ImportedSession,
)

NIGHT_ENDS_AT = 6
"""Starts before this hour, without a date of their own, belong to the night after the day."""


def parse(data: bytes) -> ImportedProgramme:
    """Read a schedule. Raises UnreadableProgramme."""
    schedule = as_map(as_map(decode_json(data)).get("schedule"))
    conference = as_map(schedule.get("conference"))
    sessions = tuple(
        session
        for day in as_maps(conference.get("days"))
        for room, events in as_map(day.get("rooms")).items()
        for event in as_maps(events)
        if (session := _session(event, room, read_day(day.get("date")))) is not None
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
        texts = ("title", "subtitle", "abstract", "description")
        told = {
            **event,
            **{key: in_one_language(event.get(key)) for key in texts},
            "room": in_one_language(room.get("name")) or event.get("room"),
            "track": in_one_language(tracks.get(clean_line(track.get("slug")))),
            "date": event.get("start"),
            "persons": persons,
        }
        session = _session(told, "", read_day(event.get("start")))
        if session is not None:
            is_off = clean_line(event.get("state")).casefold() in {"cancelled", "canceled"}
            yield replace(session, is_cancelled=is_off)


def in_one_language(value: Any) -> Any:
    """Return a text that may be given by language in one: English when there is one."""
    if isinstance(value, dict):
        return next((value[key] for key in ("en", *value) if value.get(key)), "")
    return value


def last_day(end: date | None, days: Sequence[tuple[date | None, date | None]]) -> date | None:
    """Return the last day of an event, whose end may be the morning after its last night.

    `days` are dates, and the dates on which they end.
    """
    told = max(((day, until) for day, until in days if day and until), default=None)
    if end is not None and told == (end - timedelta(days=1), end):
        return told[0]
    return end


def read_capacity(value: Any) -> int | None:
    """Return how many people fit, when it is a sensible number."""
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return int(value) if is_number and 1 <= value <= 1_000_000 else None


def read_start(moment: Any, clock: Any, day: date | None) -> datetime | None:
    """Return a start: with its date, else the clock's time on a day, after midnight the next."""
    start = read_moment(moment)
    if start is not None or day is None:
        return start
    hour, _, minute = clean_line(clock).partition(":")
    if not (hour.isdecimal() and minute[:2].isdecimal()):
        return None
    if int(hour) > 23 or int(minute[:2]) > 59:
        return None
    start = datetime(day.year, day.month, day.day, int(hour), int(minute[:2]))  # noqa: DTZ001 - the venue's clock
    return start + timedelta(days=1) if start.hour < NIGHT_ENDS_AT else start


def _session(event: Mapping[str, Any], room: str, day: date | None) -> ImportedSession | None:
    title = clean_line(event.get("title"))
    if not title:
        return None
    subtitle = clean_line(event.get("subtitle"))
    parts = (clean_text(event.get("abstract")), clean_text(event.get("description")))
    start = read_start(event.get("date"), event.get("start"), day)
    name = clean_line(event.get("room")) or clean_line(room)
    return ImportedSession(
        title=title,
        source_id=clean_line(first_of(event, "code", "id", "guid", "slug")),
        start=start,
        end=read_moment(event.get("end")),
        length=read_length(event.get("duration")),
        day=None if start else day,
        rooms=(name,) if name else (),
        track=clean_line(event.get("track")),
        kind_words=clean_line(event.get("type")),
        languages=clean_languages(event.get("language")),
        abstract=join_texts(subtitle, *parts),
        people=tuple(
            person
            for entry in as_list(event.get("persons"))
            if (person := read_person(entry)) is not None
        ),
        links=read_links(event.get("url"), event.get("links")),
    )


def join_texts(*parts: str) -> str:
    """Return texts as paragraphs, without those that another already holds."""
    kept: list[str] = []
    for part in parts:
        if part and not any(part in other for other in kept):
            kept = [other for other in kept if other not in part]
            kept.append(part)
    return "\n\n".join(kept)


def read_person(entry: Any) -> ImportedPerson | None:
    """Read a person, however the source names the parts; None when there is no name."""
    if isinstance(entry, str):
        return ImportedPerson(clean_line(entry)) if clean_line(entry) else None
    person = as_map(entry)
    name = clean_line(first_of(person, "public_name", "name", "full_public_name", "fullName"))
    if not name:
        return None
    return ImportedPerson(
        name=name,
        source_id=clean_line(first_of(person, "code", "id", "guid")),
        bio=clean_text(first_of(person, "biography", "bio", "abstract", "description")),
        role=clean_line(person.get("tagLine")),
        links=read_links(None, person.get("links")),
    )


def read_links(page: Any, links: Any) -> tuple[tuple[str, str], ...]:
    """Return a session's page and its links as pairs of address and label."""
    found = [(clean_url(page), "")]
    for link in as_list(links):
        entry = as_map(link)
        address = clean_url(link if isinstance(link, str) else entry.get("url"))
        found.append((address, clean_line(first_of(entry, "title", "label"))))
    return tuple({address: (address, label) for address, label in found if address}.values())
