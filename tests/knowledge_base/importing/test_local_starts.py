"""The clock beside a date is the local one, and a UTC put behind it by a program says nothing."""

from __future__ import annotations

import json
from collections.abc import Callable
from zoneinfo import ZoneInfo

import pytest

from bot.knowledge_base.importing.formats import read_programme
from bot.knowledge_base.importing.tidy import tidy
from bot.knowledge_base.importing.tidy_programme import TidySession

AUCKLAND = ZoneInfo("Pacific/Auckland")


def schedule_xml(date: str, start: str, track: str = "", end: str = "") -> bytes:
    return f"""<schedule><conference><title>Tide Days</title></conference>
<day date="2027-05-13"><room name="Sail Loft"><event id="7"><title>Reading the tides</title>
<date>{date}</date><start>{start}</start><end>{end}</end><duration>00:45</duration>
<track>{track}</track></event></room></day></schedule>""".encode()


def schedule_json(date: str, start: str, track: str = "", end: str = "") -> bytes:
    session = {
        "title": "Reading the tides", "date": date, "start": start, "duration": "00:45",
        "track": track, "end": end,
    }  # fmt: skip
    days = [{"date": "2027-05-13", "rooms": {"Sail Loft": [session]}}]
    return json.dumps({"schedule": {"conference": {"title": "Tide Days", "days": days}}}).encode()


def session_of(data: bytes) -> TidySession:
    (session,) = tidy(read_programme(data)[1], AUCKLAND).sessions
    return session


@pytest.mark.parametrize("schedule", [schedule_xml, schedule_json])
@pytest.mark.parametrize(
    ("date", "start", "told"),
    [
        ("2027-05-13T10:00:00+00:00", "10:00", "13 10:00"),
        ("2027-05-13T10:00:00Z", "10:00", "13 10:00"),
        ("2027-05-12T22:00:00+00:00", "10:00", "13 10:00"),
        ("2027-05-13T10:00:00+12:00", "10:00", "13 10:00"),
        ("2027-05-12T22:00:00Z", "", "13 10:00"),
    ],
)
def test_start_beside_a_date_in_utc_is_the_local_one(
    schedule: Callable[..., bytes], date: str, start: str, told: str
) -> None:
    session = session_of(schedule(date, start))
    assert session.start is not None
    assert f"{session.start:%d %H:%M}" == told


@pytest.mark.parametrize("schedule", [schedule_xml, schedule_json])
def test_end_in_utc_is_local_where_the_start_is(schedule: Callable[..., bytes]) -> None:
    clocks = ("2027-05-13T10:00:00Z", "10:00")
    session = session_of(schedule(*clocks, end="2027-05-13T11:30:00Z"))
    assert session.end is not None
    assert f"{session.end:%d %H:%M}" == "13 11:30"


@pytest.mark.parametrize("track", ["No Track", "none", "Ohne Track", "Sans thématique", "无"])
def test_track_that_says_there_is_none_is_none(track: str) -> None:
    clocks = ("2027-05-13T10:00:00Z", "10:00")
    assert session_of(schedule_xml(*clocks, track=track)).track == ""
