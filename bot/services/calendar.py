"""Saved sessions as a calendar file (RFC 5545)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from icalendar import Calendar
from icalendar import Event as Entry

from bot.answering.voice import Voice
from bot.core.models import Event, Session
from bot.core.programme import Programme


def calendar_of(event: Event, sessions: Iterable[Session], language: str, now: datetime) -> bytes:
    """Return sessions as the bytes of an .ics file; moments are in UTC, days are whole days.

    A session keeps its UID, so that a calendar that imports the file again updates it.
    """
    programme = Programme(event)
    voice = Voice(programme, language)
    calendar = Calendar()
    calendar.add("prodid", "-//Usher//conference assistant//EN")
    calendar.add("version", "2.0")
    calendar.add("name", voice.event_name())
    calendar.add("x-wr-calname", voice.event_name())
    for session in sessions:
        entry = Entry()
        entry.add("uid", f"{session.id}@{event.id}")
        entry.add("dtstamp", now.astimezone(UTC))
        entry.add("summary", voice.title(session))
        if session.start is not None:
            end = programme.end_of(session) or session.start + timedelta(hours=1)
            entry.add("dtstart", session.start.astimezone(UTC))
            entry.add("dtend", end.astimezone(UTC))
        elif session.day is not None:
            entry.add("dtstart", session.day)
            entry.add("dtend", session.day + timedelta(days=1))
        else:
            continue
        place = voice.listed_by_space(voice.rooms(session), voice.place() or "")
        if place:
            entry.add("location", place)
        told = voice.text(session.abstract)
        if told:
            entry.add("description", told)
        entry.add("status", "CANCELLED" if session.is_cancelled else "CONFIRMED")
        calendar.add_component(entry)
    return bytes(calendar.to_ical())
