from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar

from bot.core.models import Event
from bot.knowledge_base.load import load_event
from bot.services.export import export_event
from bot.services.import_programme import ImportRequest, apply_import, plan_import
from tests.builders import at, make_event, make_room, make_session
from tests.sample_event import EVENT

NOW = datetime(2027, 3, 1, tzinfo=UTC)
TODAY = date(2027, 3, 1)
ROOT = Path(__file__).resolve().parents[2]


def events_of(event: Event) -> list[dict[str, Any]]:
    days = json.loads(export_event(event, "json", "en", NOW).data)["schedule"]["conference"]["days"]
    return [entry for day in days for room in day["rooms"].values() for entry in room]


def facts_of(event: Event) -> list[tuple[Any, ...]]:
    """Return what a schedule can hold of the sessions with a time."""
    rooms = {room.id: room.name.get("en") for room in event.rooms}
    people = {person.id: person.name for person in event.people}
    return sorted(
        (
            session.title.get("en"), session.start, session.end, session.is_cancelled,
            sorted(rooms[key] for key in session.rooms),
            [people[one.person] for one in session.people], session.languages,
        )
        for session in event.sessions
        if session.start is not None
    )  # fmt: skip


def test_schedule_that_is_imported_again_is_the_same_programme(tmp_path: Path) -> None:
    source = tmp_path / "schedule.json"
    source.write_bytes(export_event(EVENT, "json", "en", NOW).data)
    request = ImportRequest(str(source), "copy", zone=EVENT.zone)
    apply_import(plan_import(request, tmp_path, TODAY))
    copy = load_event(tmp_path / "copy").event
    assert facts_of(copy) == facts_of(EVENT)
    again = export_event(copy, "json", "en", NOW)
    source.write_bytes(again.data)
    plan = plan_import(request, tmp_path, TODAY)
    assert plan.lines == ()


def test_import_of_the_own_export_changes_no_session(tmp_path: Path) -> None:
    folder = tmp_path / "example"
    folder.mkdir()
    for path in (ROOT / "knowledge" / "example").glob("*.yaml"):
        (folder / path.name).write_bytes(path.read_bytes())
    event = load_event(folder).event
    source = tmp_path / "schedule.json"
    source.write_bytes(export_event(event, "json", "en", NOW).data)
    plan = plan_import(ImportRequest(str(source), "example"), tmp_path, TODAY)
    assert [line for line in plan.lines if not line.startswith("  ")] == []


def test_schedule_names_what_it_cannot_hold() -> None:
    unset = make_session(id="unset", start=None, end=None)
    whole_day = make_session(id="walk", start=None, end=None, day=date(2026, 5, 5))
    event = make_event(sessions=(unset, whole_day))
    title = unset.title.get("en")
    assert export_event(event, "json", "en", NOW).left_out == (title, title)
    assert export_event(event, "ics", "en", NOW).left_out == (title,)


def test_session_after_midnight_stands_under_the_day_before() -> None:
    late = make_session(id="late", start=at("2026-05-05 00:30"), end=at("2026-05-05 01:30"))
    event = make_event(sessions=(late,), rooms=(make_room(),))
    days = json.loads(export_event(event, "json", "en", NOW).data)["schedule"]["conference"]["days"]
    assert [day["date"] for day in days if day["rooms"]] == ["2026-05-04"]
    assert events_of(event)[0]["date"].startswith("2026-05-05T00:30:00")


@pytest.mark.parametrize("format_name", ["json", "ics"])
def test_export_is_the_same_each_time(format_name: str) -> None:
    one, other = (export_event(EVENT, format_name, "en", NOW) for _ in range(2))
    assert one == other


def test_calendar_of_the_whole_event_is_read_back() -> None:
    calendar = Calendar.from_ical(export_event(EVENT, "ics", "en", NOW).data)
    timed = [session for session in EVENT.sessions if session.start or session.day]
    assert sorted(str(entry["uid"]) for entry in calendar.walk("VEVENT")) == sorted(
        f"{session.id}@{EVENT.id}" for session in timed
    )
