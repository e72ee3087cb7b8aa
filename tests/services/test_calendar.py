"""What calendars hold, read back by two other parsers."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from bot.core.models import Event, Link, Participation, Session, Status
from bot.core.revisions import Revisions, SessionRevision
from bot.languages import LANGUAGES
from bot.services.calendar import CalendarWriter, Listed, calendar_of
from bot.texts import messages
from tests.builders import (
    at,
    make_event,
    make_fact,
    make_person,
    make_room,
    make_session,
    make_text,
    make_track,
    make_venue,
)

NOW = datetime(2026, 5, 1, tzinfo=UTC)


def write(event: Event, *, language: str = "en", alarms: tuple[int, ...] = ()) -> bytes:
    listed = [Listed(session, alarms) for session in event.sessions]
    return calendar_of(event, listed, language, NOW)


def entries_of(data: bytes) -> dict[str, Any]:
    """Return the entries by UID, once a strict reader has found no fault in any of it."""
    vobject.readOne(data.decode()).validate(raiseException=True)
    calendar = Calendar.from_ical(data)
    return {str(entry["uid"]): entry for entry in calendar.walk("VEVENT")}


def only(event: Event, **options: Any) -> Any:
    (entry,) = entries_of(write(event, **options)).values()
    return entry


def test_calendar_tells_all_of_a_session() -> None:
    session = make_session(
        title="Tides; moons, and \\ more", rooms=("hall",), track="main",
        people=(Participation("ana-lima"),), languages=("en", "fr"),
        abstract=make_fact("First line.\nSecond, longer line."),
        links=(Link("https://example.org/tides", make_text("Slides")),),
    )  # fmt: skip
    event = make_event(
        sessions=(session,), rooms=(make_room(),), people=(make_person(),),
        tracks=(make_track(),),
        venue=make_venue(city=make_fact("Brest"), address=make_fact("1 Quay Street, Brest")),
    )  # fmt: skip
    entry = only(event, alarms=(15, 0))
    assert str(entry["summary"]) == "Tides; moons, and \\ more"
    assert str(entry["location"]) == "Great Hall, Harbour House, Brest, 1 Quay Street, Brest"
    assert str(entry["url"]) == "https://example.org/tides"
    assert str(entry["description"]) == (
        "With Ana Lima\nTrack: Main track\nHeld in English and French\n\n"
        "First line.\nSecond, longer line.\n\nSlides: https://example.org/tides"
    )
    assert entry["categories"].cats == ["Main track"]
    assert entry["dtstart"].dt == session.start
    assert entry["dtstart"].params["TZID"] == "Europe/Paris"
    assert entry["dtend"].dt == session.end
    assert (str(entry["status"]), entry["sequence"]) == ("CONFIRMED", 0)
    alarms = [alarm["trigger"].dt for alarm in entry.walk("VALARM")]
    assert alarms == [timedelta(minutes=-15), timedelta()]


@pytest.mark.parametrize("language", LANGUAGES)
def test_cancelled_session_is_marked_in_words_and_rings_no_more(language: str) -> None:
    session = make_session(is_cancelled=True)
    entry = only(make_event(sessions=(session,)), language=language, alarms=(10,))
    assert str(entry["status"]) == "CANCELLED"
    assert str(entry["summary"]) == messages(language)("cancelled-mark", text="Reading the tides")
    assert entry.walk("VALARM") == []


def test_provisional_time_is_tentative() -> None:
    entry = only(make_event(sessions=(make_session(time_status=Status.PROVISIONAL),)))
    assert str(entry["status"]) == "TENTATIVE"
    assert str(entry["description"]) == "This is provisional and may change."


@pytest.mark.parametrize("language", LANGUAGES)
def test_session_without_a_time_is_named(language: str) -> None:
    unset = make_session(id="unset", title="Panel on drones", start=None, end=None)
    walk = make_session(id="walk", title="Walk", start=None, end=None, day=date(2026, 5, 5))
    data = write(make_event(sessions=(unset, walk)), language=language)
    told = str(Calendar.from_ical(data)["x-wr-caldesc"])
    assert "Panel on drones" in told
    assert "Walk" not in told
    (entry,) = entries_of(data).values()
    assert (entry["dtstart"].dt, entry["dtend"].dt) == (date(2026, 5, 5), date(2026, 5, 6))


def test_session_of_several_days_stays_one_entry() -> None:
    session = make_session(start=at("2026-05-04 22:00"), end=at("2026-05-06 02:00"))
    entry = only(make_event(sessions=(session,)))
    assert entry["dtend"].dt - entry["dtstart"].dt == timedelta(hours=28)


@pytest.mark.parametrize(
    ("zone", "start", "hours"),
    [
        ("Europe/Paris", "2026-03-29 01:30", 2),
        ("Europe/Paris", "2026-10-25 01:30", 3),
        ("America/New_York", "2026-11-01 00:30", 2),
        ("Pacific/Apia", "2011-12-29 22:00", 4),
        ("Asia/Kathmandu", "2026-05-04 09:00", 1),
        ("UTC", "2026-05-04 09:00", 1),
    ],
)
def test_moments_are_right_while_the_clocks_change(zone: str, start: str, hours: int) -> None:
    """Read by a parser that knows of the zone only what the calendar itself tells of it."""
    begins = at(start, zone).astimezone(UTC)
    session = make_session(
        start=begins.astimezone(ZoneInfo(zone)),
        end=(begins + timedelta(hours=hours)).astimezone(ZoneInfo(zone)),
    )
    data = write(make_event(zone=zone, sessions=(session,)))
    entry = vobject.readOne(data.decode()).vevent
    assert entry.dtstart.value.astimezone(UTC) == begins
    assert entry.dtend.value.astimezone(UTC) == begins + timedelta(hours=hours)


@given(st.lists(st.text(max_size=120), min_size=3, max_size=3), st.sampled_from(LANGUAGES))
def test_whatever_organisers_write_is_folded_and_read_back(words: list[str], language: str) -> None:
    title, room, link = words
    session = make_session(
        title=f"T{title}", rooms=("hall",), abstract=make_fact(f"{room}\n{title}\r\nEND:VEVENT"),
        links=(Link("https://example.org/", make_text(link or "-")),),
    )  # fmt: skip
    event = make_event(sessions=(session,), rooms=(make_room(name=make_text(f"R{room}")),))
    data = write(event, language=language, alarms=(5,))
    lines = data.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert all(line.decode() is not None for line in lines)
    assert not any(control in data for control in (b"\x00", b"\x0b", b"\x1b"))
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert list(entries_of(data)) == ["tides@harbour-lights"]


def test_changed_session_is_told_by_its_sequence_and_its_first_name() -> None:
    revisions = Revisions.of(
        [SessionRevision("s1", "tides", 3, datetime(2026, 4, 30, 8, 0, 5, 7, UTC))]
    )
    session = make_session()
    writer = CalendarWriter(make_event(sessions=(session,)), "en", NOW, revisions)
    (entry,) = entries_of(writer.write([Listed(session)])).values()
    assert (str(entry["uid"]), entry["sequence"]) == ("s1@harbour-lights", 3)
    assert entry["last-modified"].dt == datetime(2026, 4, 30, 8, 0, 5, tzinfo=UTC)
    assert entry["dtstamp"].dt == NOW


def test_session_that_stays_the_same_is_written_the_same() -> None:
    sessions: tuple[Session, ...] = (make_session(), make_session(id="lamps"))
    event = make_event(sessions=sessions)
    assert write(event) == write(event)
