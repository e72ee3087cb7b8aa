from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from icalendar import Calendar

from bot.services.calendar import calendar_of
from tests.builders import at, make_event, make_room, make_session, make_text

NOW = datetime(2026, 5, 1, tzinfo=UTC)


def test_calendar_holds_what_was_saved() -> None:
    sessions = (
        make_session(id="tides", rooms=("hall",), title="Tides; moons, and \\ more"),
        make_session(
            id="walk", title=make_text("Walk"), start=None, end=None, day=date(2026, 5, 5)
        ),
        make_session(id="unset", start=None, end=None),
        make_session(id="gone", start=at("2026-05-04 11:00"), is_cancelled=True),
    )
    event = make_event(sessions=sessions, rooms=(make_room(),))
    calendar = Calendar.from_ical(calendar_of(event, sessions, "en", NOW))
    entries: dict[str, Any] = {str(entry["uid"]): entry for entry in calendar.walk("VEVENT")}
    assert sorted(entries) == [f"{name}@harbour-lights" for name in ("gone", "tides", "walk")]
    tides = entries["tides@harbour-lights"]
    assert tides["dtstart"].dt == datetime(2026, 5, 4, 7, 0, tzinfo=UTC)
    assert tides["dtend"].dt == datetime(2026, 5, 4, 7, 30, tzinfo=UTC)
    assert str(tides["summary"]) == "Tides; moons, and \\ more"
    assert str(tides["location"]) == "Great Hall"
    assert entries["walk@harbour-lights"]["dtstart"].dt == date(2026, 5, 5)
    assert str(entries["gone@harbour-lights"]["status"]) == "CANCELLED"
