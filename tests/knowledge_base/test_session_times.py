from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from bot.core.models import Status
from tests.builders import at
from tests.knowledge_base.event_folder import (
    event_yaml,
    faults_of,
    load,
    session_yaml,
    warnings_of,
)

if TYPE_CHECKING:
    from pathlib import Path

    from bot.core.models import Session


def load_session(folder: Path, lines: str, **event: str) -> Session:
    loaded = load(folder, event=event_yaml(**event), programme=session_yaml(lines))
    return loaded.event.sessions[0]


@pytest.mark.parametrize(
    ("lines", "start", "end"),
    [
        ("{start: 2026-05-04 09:00, end: 2026-05-04 9:30}", "2026-05-04 09:00", "2026-05-04 09:30"),
        ("{start: 2026-05-04T09:00, end: 9:30}", "2026-05-04 09:00", "2026-05-04 09:30"),
        ('{start: "2026-05-04 09:00:30", end: "09:30:15"}', "2026-05-04 09:00:30",
         "2026-05-04 09:30:15"),
        ("{start: 2026-5-4 9:00, duration_minutes: 90}", "2026-05-04 09:00", "2026-05-04 10:30"),
        ('{start: 2026-05-04 23:30, end: "00:30"}', "2026-05-04 23:30", "2026-05-05 00:30"),
        ('{start: 2026-05-04 23:30, end: "24:00"}', "2026-05-04 23:30", "2026-05-05 00:00"),
        ("{start: 2026-05-04 23:30, duration_minutes: 60}", "2026-05-04 23:30", "2026-05-05 00:30"),
        ("{start: 2026-05-06 00:30, end: 01:00}", "2026-05-06 00:30", "2026-05-06 01:00"),
        ('{start: 2026-05-04 08:00, end: "23:55"}', "2026-05-04 08:00", "2026-05-04 23:55"),
    ],
)  # fmt: skip
def test_times_are_local_to_the_event(tmp_path: Path, lines: str, start: str, end: str) -> None:
    inside = lines.strip("{}").replace(", ", "\n    ")
    loaded = load(tmp_path, event=event_yaml(), programme=session_yaml(inside))
    session = loaded.event.sessions[0]
    assert session.start is not None
    assert (session.start, session.end, session.time_status, loaded.warnings) == (
        at(start), at(end), Status.CONFIRMED, (),
    )  # fmt: skip
    assert str(session.start.tzinfo) == "Europe/Paris"


def test_session_without_time_gets_none(tmp_path: Path) -> None:
    session = load_session(tmp_path, "day: 2026-05-05")
    assert (session.start, session.end, session.day) == (None, None, date(2026, 5, 5))


def test_time_and_room_can_be_not_published(tmp_path: Path) -> None:
    lines = "start: {status: not_published}\n    room: {status: not_published}"
    session = load_session(tmp_path, lines)
    assert (session.start, session.time_status) == (None, Status.NOT_PUBLISHED)
    assert (session.rooms, session.room_status) == ((), Status.NOT_PUBLISHED)


def test_time_can_be_provisional(tmp_path: Path) -> None:
    session = load_session(tmp_path, "start: {value: 2026-05-04 09:00, status: provisional}")
    assert (session.start, session.time_status) == (at("2026-05-04 09:00"), Status.PROVISIONAL)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            "start: 2026-05-04 09:00\n    end: 2026-05-04 08:30",
            (
                "5:10: sessions.a.end: the end, 2026-05-04 08:30, is not after the start, 09:00; "
                "write a later end, or correct the start"
            ),
        ),
        (
            'start: 2026-05-04 09:00\n    end: "09:00"',
            (
                "5:10: sessions.a.end: the end, 2026-05-04 09:00, is not after the start, 09:00; "
                "write a later end, or correct the start"
            ),
        ),
        (
            "start: 2026-05-04 09:00\n    end: 10:00\n    duration_minutes: 60",
            (
                "6:23: sessions.a.duration_minutes: stands beside `end`; "
                "keep one of `end` and `duration_minutes`"
            ),
        ),
        (
            "end: 10:00",
            (
                "4:10: sessions.a.end: `end` has no `start` to count from; "
                "add `start:`, or delete `end`"
            ),
        ),
        (
            "start: 2026-05-04 09:00\n    day: 2026-05-05",
            (
                "5:10: sessions.a.day: the day 2026-05-05 is not that of the start, 2026-05-04 "
                "09:00; correct one of them, or delete `day`"
            ),
        ),
        (
            "start: 9999-12-31 23:00\n    duration_minutes: 600",
            "4:12: sessions.a.start: is out of range; check the year",
        ),
        (
            "start: 9999-12-31 24:00",
            '4:12: sessions.a.start: "9999-12-31 24:00" is out of range; check the year',
        ),
    ],
)
def test_impossible_times_are_faults(tmp_path: Path, lines: str, expected: str) -> None:
    programme = session_yaml(lines)
    assert faults_of(tmp_path, programme=programme) == [f"programme.yaml:{expected}"]


def test_end_before_its_start_is_a_fault(tmp_path: Path) -> None:
    programme = session_yaml("start: 2026-05-04 14:00\n    end: 13:00")
    assert faults_of(tmp_path, programme=programme) == [
        (
            "programme.yaml:5:10: sessions.a.end: the end, 13:00, is before the start, 14:00; "
            'correct one of them, or write the end with its date, "2026-05-05 13:00"'
        )
    ]


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("22:00", '"09:30"'),
        ("10:00", '"00:00"'),
        ("10:00", '"24:00"'),
        ("14:00", "2026-05-05 13:00"),
    ],
)
def test_end_past_midnight_is_no_fault(tmp_path: Path, start: str, end: str) -> None:
    programme = session_yaml(f"start: 2026-05-04 {start}\n    end: {end}")
    assert faults_of(tmp_path, programme=programme) == []


def test_faulty_start_leaves_the_end_alone(tmp_path: Path) -> None:
    programme = session_yaml("start: monday\n    end: 10:00")
    assert [fault.split(": ")[1] for fault in faults_of(tmp_path, programme=programme)] == [
        "sessions.a.start"
    ]


@pytest.mark.parametrize(
    ("zone", "day", "local", "instant", "warning"),
    [
        (
            "Europe/Paris", "2026-03-29", "02:30", "2026-03-29T01:30",
            ("2026-03-29 02:30 does not exist in Europe/Paris: the clocks go forward over it; "
            "taken as 03:30; write the time you mean"),
        ),
        (
            "Europe/Paris", "2026-10-25", "02:30", "2026-10-25T00:30",
            ("2026-10-25 02:30 happens twice in Europe/Paris: the clocks go back over it; "
            "taken as the first; move it if not"),
        ),
        (
            "Australia/Lord_Howe", "2026-10-04", "02:15", "2026-10-03T15:45",
            ("2026-10-04 02:15 does not exist in Australia/Lord_Howe: the clocks go forward over "
            "it; taken as 02:45; write the time you mean"),
        ),
    ],
)  # fmt: skip
def test_clock_change_is_warned_of(
    tmp_path: Path, zone: str, day: str, local: str, instant: str, warning: str
) -> None:
    loaded = load(
        tmp_path,
        event=event_yaml(timezone=zone, dates=f"{{start: {day}}}"),
        programme=session_yaml(f"start: {day} {local}"),
    )
    start = loaded.event.sessions[0].start
    assert start is not None
    assert start.astimezone(UTC) == datetime.fromisoformat(instant).replace(tzinfo=UTC)
    assert [str(fault) for fault in loaded.warnings] == [
        f"programme.yaml:4:12: sessions.a.start: {warning}"
    ]


def test_duration_counts_real_minutes_over_a_clock_change(tmp_path: Path) -> None:
    session = load_session(
        tmp_path,
        "start: 2026-10-25 01:30\n    duration_minutes: 120",
        dates="{start: 2026-10-25}",
    )
    assert session.end is not None
    assert (session.end.hour, session.end.minute, session.end.fold) == (2, 30, 1)


def test_end_before_start_is_told_by_real_time_over_a_clock_change(tmp_path: Path) -> None:
    # 02:30 the first time, to 02:15 the second time, would be 45 minutes: it cannot be written
    lines = "start: 2026-10-25 02:30\n    end: 2026-10-25 02:15"
    faults = faults_of(
        tmp_path, event=event_yaml(dates="{start: 2026-10-25}"), programme=session_yaml(lines)
    )
    assert [fault.split(";")[0] for fault in faults] == [
        (
            "programme.yaml:5:10: sessions.a.end: the end, 2026-10-25 02:15, is not after the "
            "start, 02:30"
        )
    ]


@pytest.mark.parametrize(
    ("lines", "day"),
    [
        ("start: 2026-05-03 09:00", "2026-05-03"),
        ("start: 2026-05-06 09:00", "2026-05-06"),
        ("start: 2026-05-06 06:00", "2026-05-06"),
        ("day: 2026-05-07", "2026-05-07"),
    ],
)
def test_day_outside_the_event_is_a_warning(tmp_path: Path, lines: str, day: str) -> None:
    key, column = ("day", 10) if lines.startswith("day") else ("start", 12)
    assert warnings_of(tmp_path, programme=session_yaml(lines)) == [
        (
            f"programme.yaml:4:{column}: sessions.a.{key}: {day} is not a day of the event "
            "(2026-05-04 to 2026-05-05); correct the day, or the dates in event.yaml; "
            "or add `meant: true`"
        )
    ]


def test_night_after_the_last_day_belongs_to_the_event(tmp_path: Path) -> None:
    lines = "start: 2026-05-06 05:59\n    day: 2026-05-05"
    assert warnings_of(tmp_path, programme=session_yaml(lines)) == []


def room_yaml(*sessions: str) -> str:
    rooms = "rooms: [{id: hall, name: Hall}, {id: attic, name: Attic}]\nsessions:\n"
    return rooms + "".join(
        f"  - {{id: s{n}, title: S, {session}}}\n" for n, session in enumerate(sessions, start=1)
    )


def test_posters_in_one_room_are_one_warning_beside_real_clashes(tmp_path: Path) -> None:
    posters = ['start: 2026-05-04 09:00, end: "10:00", room: hall'] * 4
    programme = room_yaml(*posters, 'start: 2026-05-04 09:30, end: "11:00", room: hall')
    where = "programme.yaml:{line}:31: sessions.{id}.start: the room "
    assert warnings_of(tmp_path, programme=programme) == [
        where.format(line=3, id="s1") + '"hall" holds 4 sessions at 2026-05-04 09:00; '
        "move some of them, or add `meant: true` to them",
        where.format(line=7, id="s5") + '"hall" still holds "s1" at 2026-05-04 09:30; '
        "move one of the two, or add `meant: true` to one",
    ]


def test_block_and_the_sessions_in_it_are_one_warning(tmp_path: Path) -> None:
    programme = room_yaml(
        'start: 2026-05-04 09:00, end: "09:30", room: hall',
        'start: 2026-05-04 09:00, end: "11:00", room: hall',
        'start: 2026-05-04 09:30, end: "11:00", room: hall',
    )
    (warning,) = warnings_of(tmp_path, programme=programme)
    assert warning == (
        'programme.yaml:4:31: sessions.s2.start: in the room "hall" 2 sessions take place during '
        '"s2" at 2026-05-04 09:00; if it is the block that they are in, add `meant: true` to it; '
        "else move it"
    )


def test_room_clash_is_a_warning_at_the_later_session(tmp_path: Path) -> None:
    programme = room_yaml(
        'start: 2026-05-04 09:00, end: "11:00", room: hall',
        'start: 2026-05-04 09:30, end: "10:00", rooms: [attic, hall]',
        'start: 2026-05-04 10:30, end: "11:30", room: hall',
        'start: 2026-05-04 11:30, end: "12:00", room: hall',
    )
    assert warnings_of(tmp_path, programme=programme) == [
        f'programme.yaml:{line}:31: sessions.{later}.start: the room "hall" still holds "s1" at '
        f"2026-05-04 {time}; move one of the two, or add `meant: true` to one"
        for line, later, time in ((4, "s2", "09:30"), (5, "s3", "10:30"))
    ]


@pytest.mark.parametrize(
    "second",
    [
        'start: 2026-05-04 10:00, end: "11:00", room: hall',
        'start: 2026-05-04 09:30, end: "11:00", room: attic',
        'start: 2026-05-04 09:30, end: "11:00", room: hall, cancelled: true',
        "day: 2026-05-04, room: hall",
        "room: hall",
    ],
)
def test_no_room_clash(tmp_path: Path, second: str) -> None:
    programme = room_yaml('start: 2026-05-04 09:00, end: "10:00", room: hall', second)
    assert warnings_of(tmp_path, programme=programme) == []


def test_sessions_without_end_clash_when_they_start_together(tmp_path: Path) -> None:
    programme = room_yaml(*["start: 2026-05-04 09:00, room: hall"] * 2)
    assert len(warnings_of(tmp_path, programme=programme)) == 1


@pytest.mark.parametrize(
    ("written", "instant"),
    [
        ("2025-11-02T01:30-04:00", "2025-11-02T05:30"),
        ("2025-11-02T01:30-05:00", "2025-11-02T06:30"),
        ("2025-11-02 01:30-0500", "2025-11-02T06:30"),
    ],
)
def test_offset_says_which_pass_of_an_hour_is_meant(
    tmp_path: Path, written: str, instant: str
) -> None:
    loaded = load(
        tmp_path,
        event=event_yaml(timezone="America/New_York", dates="{start: 2025-11-02}"),
        programme=session_yaml(f"start: {written}\n    duration_minutes: 60"),
    )
    (session,) = loaded.event.sessions
    assert session.start == datetime.fromisoformat(instant).replace(tzinfo=UTC)
    assert session.end is not None
    assert (session.end - session.start).total_seconds() == 3600
    assert loaded.warnings == ()
