"""A programme as schedule.json, which c3voc defines and apps for conferences read."""

from __future__ import annotations

import hashlib
import json
import re
import uuid
from collections.abc import Iterable, Mapping
from datetime import date, datetime, time, timedelta
from typing import Any

from bot.answering.voice import Voice
from bot.core.models import Event, Link, Part, Person, Session
from bot.core.programme import Programme

_ZONE = re.compile(r"[A-Z][a-z]+/[A-Z][a-z]+|UTC$")
_NAMESPACE = uuid.UUID("6ba7b811-9dad-11d1-80b4-00c04fd430c8")  # of addresses (RFC 4122)
CANCELLED = "CANCELLED: "
"""What stands before the title of a session that does not take place."""


def write_schedule(event: Event, language: str) -> bytes:
    """Return the sessions that have a time, with texts in one language."""
    programme = Programme(event)
    voice = Voice(programme, language)
    people = {person.id: person for person in event.people}
    link = event.links[0].url if event.links else ""
    days = sorted(
        {*programme.days}
        | {d for s in event.sessions if s.start and (d := programme.programme_day_of(s))}
    )
    conference: dict[str, Any] = {
        "acronym": _acronym(event.id),
        "title": voice.event_name(),
        "start": event.start_day.isoformat(),
        "end": event.end_day.isoformat(),
        "daysCount": len(days),
        "timeslot_duration": "00:05",
        "rooms": [
            {
                "name": room.name.get(language),
                "guid": _guid(event, "room", room.id),
                "capacity": room.capacity,
            }
            for room in event.rooms
        ],
        "days": [
            _day(event, programme, day, index, people, language)
            for index, day in enumerate(days, 1)
        ],
    }
    if _ZONE.match(event.zone):
        conference["time_zone_name"] = event.zone
    if link:
        conference["url"] = link
    version = hashlib.blake2b(repr(event).encode("utf-8", "replace"), digest_size=4).hexdigest()
    root = {
        "generator": {"name": "usher", "version": "1"},
        "schedule": {"version": version, "conference": conference},
    }
    return (json.dumps(root, ensure_ascii=False, indent=1) + "\n").encode()


def _day(
    event: Event,
    programme: Programme,
    day: date,
    index: int,
    people: Mapping[str, Person],
    language: str,
) -> dict[str, Any]:
    names = {room.id: room.name.get(language) for room in event.rooms}
    rooms: dict[str, list[dict[str, Any]]] = {}
    for session in programme.sessions:
        if session.start is None or programme.programme_day_of(session) != day:
            continue
        for room in [names[key] for key in session.rooms] or [""]:
            entry = _entry(event, programme, session, room, people, language)
            rooms.setdefault(room, []).append(entry)
    begins = datetime.combine(day, time(), programme.zone)
    ends = datetime.combine(day + timedelta(days=1), time(6), programme.zone)
    return {
        "index": index,
        "date": day.isoformat(),
        "day_start": begins.isoformat(),
        "day_end": ends.isoformat(),
        "rooms": rooms,
    }


def _entry(
    event: Event,
    programme: Programme,
    session: Session,
    room: str,
    people: Mapping[str, Person],
    language: str,
) -> dict[str, Any]:
    if session.start is None:
        raise ValueError("only sessions with a time can be in a schedule")
    start = session.start.astimezone(programme.zone)
    length = session.length or timedelta()
    minutes = int(length.total_seconds()) // 60
    tracks = {track.id: track.name.get(language) for track in event.tracks}
    guid = _guid(event, "session", session.id)
    title = session.title.get(language)
    abstract = session.abstract.value if session.abstract else None
    return {
        "guid": guid,
        "id": _number(event, session.id),
        "date": start.isoformat(),
        "start": f"{start:%H:%M}",
        "duration": f"{minutes // 60:02}:{minutes % 60:02}",
        "room": room,
        "slug": f"{_slug(session.id)}-{_number(event, session.id)}",
        "url": session.links[0].url if session.links else f"urn:uuid:{guid}",
        "title": f"{CANCELLED}{title}" if session.is_cancelled else title,
        "subtitle": None,
        "track": tracks.get(session.track or ""),
        "type": str(session.kind),
        "language": ", ".join(session.languages) or None,
        "abstract": abstract.get(language) if abstract else None,
        "description": None,
        "persons": _persons(event, session, people, language),
        "links": [_reference(link, language) for link in session.links],
    }


def _persons(
    event: Event, session: Session, people: Mapping[str, Person], language: str
) -> Iterable[dict[str, Any]]:
    found = [(people[one.person], one.part) for one in session.people if one.person in people]
    return [
        {
            "guid": _guid(event, "person", person.id),
            "name": person.name,
            "biography": person.bio.value.get(language)
            if person.bio and person.bio.value
            else None,
            "tagLine": person.role.value.get(language)
            if person.role and person.role.value
            else None,
            "links": [_reference(link, language) for link in person.links],
            **({"role": "MODERATOR"} if part is Part.MODERATOR else {}),
        }
        for person, part in found
    ]


def _reference(link: Link, language: str) -> dict[str, str]:
    """Return a link with its label, if that is more than the address."""
    label = link.label.get(language)
    return {"url": link.url} if label == link.url else {"url": link.url, "title": label}


def _guid(event: Event, sort: str, key: str) -> str:
    return str(uuid.uuid5(_NAMESPACE, f"usher:{event.id}/{sort}/{key}"))


def _number(event: Event, key: str) -> int:
    """Return a number that stays a session's own, as readers of frab's files expect one."""
    if key.isascii() and key.isdecimal() and 0 < int(key) < 2**31 and str(int(key)) == key:
        return int(key)
    digest = hashlib.blake2b(f"{event.id}/{key}".encode(), digest_size=6).digest()
    return 2**31 + int.from_bytes(digest, "big")


def _slug(key: str) -> str:
    return re.sub(r"[^a-z0-9_-]", "-", key.casefold())


def _acronym(key: str) -> str:
    plain = re.sub(r"[^a-z0-9_]", "_", key.casefold())
    return plain if len(plain) >= 4 else f"{plain}_event"
