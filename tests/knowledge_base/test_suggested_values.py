"""Values written in another way are refused with what to write instead."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.models import SessionKind
from bot.knowledge_base.suggested_values import (
    KINDS,
    clock_meant,
    days_meant,
    minutes_meant,
    moments_meant,
)
from tests.knowledge_base.event_folder import event_yaml, faults_of, session_yaml, warnings_of


@pytest.mark.parametrize(
    ("lines", "remedy"),
    [
        ("start: 15/06/2027 08:00", "write 2027-06-15 08:00"),
        ("start: 15.6.2027 8.30", "write 2027-06-15 08:30"),
        ("start: 05/06/2027 8:00 pm", "write 2027-06-05 20:00 or 2027-05-06 20:00"),
        ("start: 46553.375", "write 2027-06-15 09:00"),
        ("start: June 15, 2027 9am", "write 2027-06-15 09:00"),
        ("start: 15 June 2027 14h30", "write 2027-06-15 14:30"),
        ("start: 2027/06/15 08:00", "write 2027-06-15 08:00"),
        ("start: 2027-06-15 8:30 PM", "write 2027-06-15 20:30"),
        ("start: 15/06/2027", "write 2027-06-15 09:30, with the time"),
        ("day: 46553", "write 2027-06-15"),
        ("day: 15/06/2027", "write 2027-06-15"),
        ("start: 2027-06-15 09:00\n    end: 10.30", "write 10:30"),
        ("start: 2027-06-15 09:00\n    end: 9:30 pm", "write 21:30"),
        ("start: 2027-06-15 09:00\n    duration: 1h30", "write `duration_minutes: 90`"),
        ("start: 2027-06-15 09:00\n    duration_minutes: 90 min", "write 90"),
        ("start: 2027-06-15 09:00\n    duration_minutes: 1:30", "write 90"),
        ("start: 2027-06-15 09:00\n    duration_minutes: 1.5 hours", "write 90"),
        ("kind: dinner", 'write "meal"'),
        ("kind: Lightning Talk", 'write "talk"'),
        ("kind: tlak", 'did you mean "talk"?'),
        ("speakers: [ana]", 'did you mean "people"?'),
        ("start: tomorrow", "write local time as year-month-day hours:minutes, like"),
    ],
)
def test_refused_value_comes_with_the_value_to_write(
    tmp_path: Path, lines: str, remedy: str
) -> None:
    (fault,) = faults_of(tmp_path, programme=session_yaml(lines))
    assert fault.split("; ")[-1].startswith(remedy)


def test_date_of_a_spreadsheet_is_named_for_what_it_is(tmp_path: Path) -> None:
    (fault,) = faults_of(tmp_path, programme=session_yaml("start: 46553.375"))
    assert '"46553.375" is how a spreadsheet counts days' in fault


@pytest.mark.parametrize(
    ("zone", "place"),
    [("EST", "America/New_York"), ("GMT", "Europe/London"), ("Etc/GMT-1", "Europe/Paris")],
)
def test_zone_without_summer_time_is_a_warning(tmp_path: Path, zone: str, place: str) -> None:
    warnings = warnings_of(tmp_path, event=event_yaml(timezone=zone))
    assert [warning for warning in warnings if "timezone" in warning] == [
        (
            f'event.yaml:3:11: timezone: "{zone}" has no summer time: it is always as far from UTC;'
            f' write the place, like "{place}", unless that is meant'
        )
    ]


def test_zone_called_by_letters_is_a_warning(tmp_path: Path) -> None:
    warnings = warnings_of(tmp_path, event=event_yaml(timezone="CET"))
    assert [warning for warning in warnings if "timezone" in warning] == [
        (
            'event.yaml:3:11: timezone: "CET" is an abbreviation, and no zone of a place; write '
            'that of the venue, like "Europe/Paris"'
        )
    ]


@pytest.mark.parametrize("zone", ["UTC", "Europe/Paris", "Asia/Tokyo"])
def test_usual_zones_are_no_warning(tmp_path: Path, zone: str) -> None:
    warnings = warnings_of(tmp_path, event=event_yaml(timezone=zone))
    assert [warning for warning in warnings if "timezone" in warning] == []


def test_kinds_meant_are_kinds() -> None:
    assert set(KINDS.values()) <= set(SessionKind)
    assert set(KINDS) & set(SessionKind) == set()


@given(st.datetimes(datetime(1950, 1, 1), datetime(2100, 1, 1)))  # noqa: DTZ001 - local times
def test_every_moment_is_read_in_the_ways_programmes_write_it(moment: datetime) -> None:
    moment = moment.replace(second=0, microsecond=0)
    days = (moment - datetime(1899, 12, 30)) / (date(2000, 1, 2) - date(2000, 1, 1))  # noqa: DTZ001
    for form in (
        "%d/%m/%Y %H:%M", "%d.%m.%Y %H.%M", "%d %B %Y %I:%M %p", "%B %d, %Y %H:%M", "%Y/%m/%d %H:%M"
    ):  # fmt: skip
        assert moment in moments_meant(moment.strftime(form))
    assert moments_meant(f"{days:.6f}") in ((moment,), ())
    assert moment.date() in days_meant(f"{moment:%m/%d/%Y}")


@given(st.text(max_size=30))
def test_any_words_mean_something_or_nothing(text: str) -> None:
    days_meant(text)
    moments_meant(text)
    clock_meant(text)
    minutes_meant(text)
