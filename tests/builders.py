"""Valid core models for tests, each overridable field by field."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.core.models import (
    Contact,
    Event,
    Fact,
    Organisation,
    Origin,
    Participation,
    Person,
    Room,
    Session,
    SessionKind,
    Text,
    Topic,
    Track,
    Venue,
)

ZONE = "Europe/Paris"


def at(words: str, zone: str = ZONE) -> datetime:
    """Return the aware moment of a local `YYYY-MM-DD HH:MM`."""
    return datetime.fromisoformat(words).replace(tzinfo=ZoneInfo(zone))


def make_origin(file: str = "event.yaml", key: str = "", **overrides: Any) -> Origin:
    return Origin(file, key, **overrides)


def make_text(words: str | Text) -> Text:
    return words if isinstance(words, Text) else Text.of(en=words)


def make_fact(words: str | Text | None, file: str = "event.yaml", key: str = "") -> Fact[Text]:
    return Fact(None if words is None else make_text(words), make_origin(file, key))


def make_person(**overrides: Any) -> Person:
    fields: dict[str, Any] = {"id": "ana-lima", "name": "Ana Lima"} | overrides
    fields.setdefault("origin", make_origin("people.yaml", f"people.{fields['id']}"))
    return Person(**fields)


def make_people(**names: str) -> tuple[Person, ...]:
    """Return people of these names, by id."""
    return tuple(make_person(id=id_, name=name) for id_, name in names.items())


def make_organisation(**overrides: Any) -> Organisation:
    fields: dict[str, Any] = {"id": "harbour", "name": make_text("Harbour Institute")} | overrides
    fields.setdefault("origin", make_origin("event.yaml", f"organisations.{fields['id']}"))
    return Organisation(**fields)


def make_room(**overrides: Any) -> Room:
    fields: dict[str, Any] = {"id": "hall", "name": make_text("Great Hall")} | overrides
    fields.setdefault("origin", make_origin("programme.yaml", f"rooms.{fields['id']}"))
    return Room(**fields)


def make_track(**overrides: Any) -> Track:
    fields: dict[str, Any] = {"id": "main", "name": make_text("Main track")} | overrides
    fields.setdefault("origin", make_origin("programme.yaml", f"tracks.{fields['id']}"))
    return Track(**fields)


def make_session(**overrides: Any) -> Session:
    """Return a talk of half an hour; `title` may be a plain string, it is then English."""
    fields: dict[str, Any] = {
        "id": "tides",
        "title": "Reading the tides",
        "start": at("2026-05-04 09:00"),
        "end": at("2026-05-04 09:30"),
    } | overrides
    fields["title"] = make_text(fields["title"])
    fields.setdefault("origin", make_origin("programme.yaml", f"sessions.{fields['id']}"))
    return Session(**fields)


def make_timed(
    identity: str, title: str, start: str, end: str | None = None, **overrides: Any
) -> Session:
    """Return a session at local times of `at`, of 45 minutes if no end is given."""
    ends = at(end) if end else at(start) + timedelta(minutes=45)
    return make_session(id=identity, title=title, start=at(start), end=ends, **overrides)


def make_talk(
    identity: str, title: str, start: str, end: str | None = None, **overrides: Any
) -> Session:
    """Return a talk in the hall at local times of `at`, of 45 minutes if no end is given."""
    fields: dict[str, Any] = {"kind": SessionKind.TALK, "rooms": ("hall",)}
    return make_timed(identity, title, start, end, **(fields | overrides))


def by(*people: str) -> tuple[Participation, ...]:
    """Return who speaks in a session, by their ids."""
    return tuple(map(Participation, people))


def make_talks_of(people: Sequence[Person], *titles: str) -> tuple[Session, ...]:
    """Return a talk of each person, with their id: on 4 May, at ten o'clock and each hour after."""
    return tuple(
        make_talk(one.id, title, f"2026-05-04 {hour}:00", people=by(one.id))
        for hour, (one, title) in enumerate(zip(people, titles, strict=True), 10)
    )


def make_contact(**overrides: Any) -> Contact:
    fields: dict[str, Any] = {
        "id": "desk",
        "name": make_text("Information desk"),
        "email": "desk@example.org",
    } | overrides
    fields.setdefault("origin", make_origin("contacts.yaml", f"contacts.{fields['id']}"))
    return Contact(**fields)


def make_topic(**overrides: Any) -> Topic:
    fields: dict[str, Any] = {"id": "wifi", "title": make_text("Wi-Fi")} | overrides
    key = f"topics.{fields['id']}"
    fields.setdefault("answer", make_fact("Free Wi-Fi.", "topics.yaml", f"{key}.answer"))
    fields.setdefault("origin", make_origin("topics.yaml", key))
    return Topic(**fields)


def make_venue(**overrides: Any) -> Venue:
    fields: dict[str, Any] = {
        "name": make_fact("Harbour House", key="venue.name"),
        "origin": make_origin(key="venue"),
    } | overrides
    return Venue(**fields)


def make_event(**overrides: Any) -> Event:
    """Return a two-day event of 4 and 5 May 2026 in Paris, without programme."""
    fields: dict[str, Any] = {
        "id": "harbour-lights",
        "name": make_fact("Harbour Lights", key="name"),
        "zone": ZONE,
        "start_day": date(2026, 5, 4),
        "end_day": date(2026, 5, 5),
        "languages": ("en",),
        "origin": make_origin(),
        "dates_origin": make_origin(key="dates"),
    } | overrides
    return Event(**fields)


def make_hosted_event(**overrides: Any) -> Event:
    """Return such an event with a venue, a desk to ask, and a room called `deck`."""
    fields: dict[str, Any] = {
        "venue": make_venue(),
        "contacts": (make_contact(),),
        "rooms": (make_room(id="deck"),),
    } | overrides
    return make_event(**fields)
