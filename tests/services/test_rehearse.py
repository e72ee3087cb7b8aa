from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.core.models import Places, ReminderSettings, SessionKind
from tests.rehearsals import Stage, posts, skips


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    """An empty programme in Paris, winter time (an hour ahead of UTC)."""
    return Stage(tmp_path / "ledger.db")


def test_reminders_of_a_session(stage: Stage) -> None:
    stage.add("talk", "2026-02-02 15:00")
    lines = stage.play("2026-02-02 08:00", "2026-02-02 20:00")
    assert posts(lines) == [
        ("02-02 13:00", "reminder", "talk", 60),
        ("02-02 13:50", "reminder", "talk", 10),
    ]
    assert lines[0].text.startswith("“Talk” starts in one hour")
    assert lines[1].text.startswith("“Talk” starts in 10 minutes")
    assert skips(lines) == []


def test_second_run_says_nothing_twice(stage: Stage) -> None:
    stage.add("talk", "2026-02-02 15:00")
    stage.play("2026-02-02 08:00", "2026-02-02 14:55")
    assert stage.play("2026-02-02 08:00", "2026-02-02 20:00") == []


def test_missed_reminder_is_late_and_says_how_late(stage: Stage) -> None:
    stage.add("talk", "2026-02-02 15:00")
    stage.play("2026-02-02 08:00", "2026-02-02 13:30")
    lines = stage.play("2026-02-02 14:56", "2026-02-02 20:00")
    assert posts(lines) == [("02-02 13:56", "late", "talk", 10)]
    assert "starts in 4 minutes" in lines[-1].text
    assert skips(lines) == [("talk", 60, "superseded")]


def test_missed_lead_leaves_the_shorter_one_for_its_time(stage: Stage) -> None:
    stage.add("talk", "2026-02-02 15:00")
    stage.play("2026-02-02 08:00", "2026-02-02 13:30")
    lines = stage.play("2026-02-02 14:20", "2026-02-02 20:00")
    assert posts(lines) == [
        ("02-02 13:20", "late", "talk", 60),
        ("02-02 13:50", "reminder", "talk", 10),
    ]


def test_start_missed_is_recorded(stage: Stage) -> None:
    stage.add("talk", "2026-02-02 15:00")
    stage.play("2026-02-02 08:00", "2026-02-02 13:30")
    lines = stage.play("2026-02-02 15:00", "2026-02-02 20:00")
    assert posts(lines) == []
    assert sorted(skips(lines)) == [("talk", 10, "started"), ("talk", 60, "started")]


def test_moment_of_being_there_again_is_on_time(stage: Stage) -> None:
    stage.add("talk", "2026-02-02 15:00")
    lines = stage.play("2026-02-02 14:50", "2026-02-02 20:00")
    assert posts(lines) == [("02-02 13:50", "reminder", "talk", 10)]
    assert skips(lines) == [("talk", 60, "superseded")]


def test_moved_session_earns_new_reminders(stage: Stage) -> None:
    stage.add("talk", "2026-02-02 15:00")
    stage.play("2026-02-02 08:00", "2026-02-02 14:52")
    stage.change("talk", start="2026-02-02 17:00")
    lines = stage.play("2026-02-02 14:53", "2026-02-02 20:00")
    assert posts(lines) == [
        ("02-02 13:53", "change", "talk", None),
        ("02-02 15:00", "reminder", "talk", 60),
        ("02-02 15:50", "reminder", "talk", 10),
    ]
    assert "15:00 → Monday 2 February, 17:00" in lines[0].text


def test_session_moved_earlier_is_late_at_once(stage: Stage) -> None:
    stage.add("talk", "2026-02-02 18:00")
    stage.play("2026-02-02 08:00", "2026-02-02 14:00")
    stage.change("talk", start="2026-02-02 14:30")
    lines = stage.play("2026-02-02 14:00", "2026-02-02 20:00")
    assert posts(lines) == [
        ("02-02 13:00", "change", "talk", None),
        ("02-02 13:00", "late", "talk", 60),
        ("02-02 13:20", "reminder", "talk", 10),
    ]


def test_session_moved_there_and_back_is_not_told_twice(stage: Stage) -> None:
    stage.add("talk", "2026-02-02 15:00")
    stage.play("2026-02-02 08:00", "2026-02-02 14:10")
    stage.change("talk", start="2026-02-02 19:00")
    stage.play("2026-02-02 14:11", "2026-02-02 14:12")
    stage.change("talk", start="2026-02-02 15:00")
    lines = stage.play("2026-02-02 14:13", "2026-02-02 20:00")
    assert posts(lines) == [
        ("02-02 13:13", "change", "talk", None),
        ("02-02 13:50", "reminder", "talk", 10),
    ]


def test_change_of_room_earns_no_new_reminder(stage: Stage) -> None:
    stage.add("talk", "2026-02-02 15:00", rooms=("hall",))
    stage.play("2026-02-02 08:00", "2026-02-02 14:10")
    stage.change("talk", rooms=("attic",))
    lines = stage.play("2026-02-02 14:20", "2026-02-02 20:00")
    assert posts(lines) == [
        ("02-02 13:20", "change", "talk", None),
        ("02-02 13:50", "reminder", "talk", 10),
    ]
    assert lines[-1].room == "attic"
    assert "Room: Great Hall → Attic" in lines[0].text


def test_cosmetic_change_notifies_nobody(stage: Stage) -> None:
    stage.add("talk", "2026-02-02 15:00", title="Reading the tiedes")
    stage.play("2026-02-02 08:00", "2026-02-02 09:00")
    stage.sessions.clear()
    stage.add("talk", "2026-02-02 15:00", title="Reading the tides")
    assert posts(stage.play("2026-02-02 09:10", "2026-02-02 09:20")) == []


def test_cancelled_session_gets_no_reminder(stage: Stage) -> None:
    stage.add("talk", "2026-02-02 15:00")
    stage.play("2026-02-02 08:00", "2026-02-02 14:10")
    stage.change("talk", is_cancelled=True)
    lines = stage.play("2026-02-02 14:20", "2026-02-02 20:00")
    assert posts(lines) == [("02-02 13:20", "change", "talk", None)]
    assert skips(lines) == [("talk", 10, "cancelled")]


def test_reinstated_session_counts_as_added(stage: Stage) -> None:
    stage.add("talk", "2026-02-02 15:00")
    stage.play("2026-02-02 08:00", "2026-02-02 13:00")
    stage.change("talk", is_cancelled=True)
    stage.play("2026-02-02 13:01", "2026-02-02 14:19")
    stage.change("talk", is_cancelled=False)
    lines = stage.play("2026-02-02 14:20", "2026-02-02 20:00")
    assert posts(lines) == [
        ("02-02 13:20", "change", "talk", None),
        ("02-02 13:20", "late", "talk", 60),
        ("02-02 13:50", "reminder", "talk", 10),
    ]


def test_removed_session_counts_as_cancelled(stage: Stage) -> None:
    stage.add("talk", "2026-02-02 15:00")
    stage.play("2026-02-02 08:00", "2026-02-02 14:10")
    stage.remove("talk")
    lines = stage.play("2026-02-02 14:20", "2026-02-02 20:00")
    assert posts(lines) == [("02-02 13:20", "change", "talk", None)]
    assert skips(lines) == [("talk", 10, "cancelled")]


def test_added_session_within_its_lead_is_late(stage: Stage) -> None:
    stage.add("talk", "2026-02-02 15:00")
    stage.play("2026-02-02 08:00", "2026-02-02 12:00")
    stage.add("extra", "2026-02-02 12:30")
    lines = stage.play("2026-02-02 12:05", "2026-02-02 13:00")
    assert posts(lines) == [
        ("02-02 11:05", "change", "extra", None),
        ("02-02 11:05", "late", "extra", 60),
        ("02-02 11:20", "reminder", "extra", 10),
    ]


def test_sessions_that_start_together_are_one_post(stage: Stage) -> None:
    stage.add("one", "2026-02-02 15:00")
    stage.add("two", "2026-02-02 15:00")
    lines = stage.play("2026-02-02 13:00", "2026-02-02 14:30")
    assert [(line.session, line.post) for line in lines] == [("one", 1), ("two", 1)]
    assert lines[0].text == lines[1].text
    assert "2 sessions start in one hour" in lines[0].text


def test_same_session_in_two_rooms_is_one(stage: Stage) -> None:
    stage.add("one", "2026-02-02 15:00", title="Plenary", rooms=("hall",))
    stage.add("again", "2026-02-02 15:00", title="Plenary", rooms=("attic",))
    lines = stage.play("2026-02-02 13:00", "2026-02-02 20:00")
    assert [(line.session, line.room) for line in lines] == [("one", "hall, attic")] * 2


def test_day_only_session_has_a_morning_reminder(stage: Stage) -> None:
    stage.settings = ReminderSettings(morning_at="07:30", day_before_at="18:00")
    stage.add("walk", day=date(2026, 2, 3))
    lines = stage.play("2026-02-02 08:00", "2026-02-04 20:00")
    assert posts(lines) == [
        ("02-02 17:00", "morning", "walk", None),
        ("02-03 06:30", "morning", "walk", None),
    ]
    assert sorted(skips(lines)) == [("walk", 10, "no_time"), ("walk", 60, "no_time")]


def test_session_whose_time_becomes_known_is_reminded_of(stage: Stage) -> None:
    stage.add("walk", day=date(2026, 2, 3))
    stage.play("2026-02-02 08:00", "2026-02-02 20:00")
    stage.change("walk", start="2026-02-03 10:00")
    lines = stage.play("2026-02-02 21:00", "2026-02-04 20:00")
    assert [post[1:] for post in posts(lines)] == [
        ("change", "walk", None),
        ("reminder", "walk", 60),
        ("reminder", "walk", 10),
    ]


def test_lead_of_nought_is_sent_at_the_start(stage: Stage) -> None:
    stage.settings = ReminderSettings(lead_minutes=(0,))
    stage.add("talk", "2026-02-02 15:00")
    stage.add("later", "2026-02-02 16:00")
    lines = stage.play("2026-02-02 14:00", "2026-02-02 15:30")
    assert posts(lines) == [("02-02 14:00", "reminder", "talk", 0)]
    assert "starts now" in lines[0].text
    lines = stage.play("2026-02-02 16:01", "2026-02-02 17:00")
    assert (posts(lines), skips(lines)) == ([], [("later", 0, "started")])


def test_leads_of_kind_and_session_count_before_the_events(stage: Stage) -> None:
    stage.settings = ReminderSettings(by_kind={SessionKind.BREAK: (), SessionKind.PANEL: (5,)})
    stage.add("pause", "2026-02-02 15:00", kind=SessionKind.BREAK)
    stage.add("panel", "2026-02-02 15:00", kind=SessionKind.PANEL)
    stage.add("talk", "2026-02-02 15:00", lead_minutes=(30,))
    assert posts(stage.play("2026-02-02 08:00", "2026-02-02 20:00")) == [
        ("02-02 13:30", "reminder", "talk", 30),
        ("02-02 13:55", "reminder", "panel", 5),
    ]


def test_rooms_and_tracks_have_channels_of_their_own(stage: Stage) -> None:
    stage.places = Places(by_room={"hall": "in-the-hall"}, language_of={"in-the-hall": "fr"})
    stage.settings = ReminderSettings(lead_minutes=(10,))
    stage.add("talk", "2026-02-02 15:00", rooms=("hall",))
    lines = stage.play("2026-02-02 08:00", "2026-02-02 20:00")
    assert [(line.target, line.language) for line in lines] == [
        ("channel:reminders", "en"),
        ("channel:in-the-hall", "fr"),
    ]


@pytest.mark.parametrize(
    ("zone", "start", "expected"),
    [
        ("Europe/Paris", "2026-03-29 03:30", "03-29 00:30"),  # an hour before, across the change
        ("Europe/Paris", "2026-03-29 02:30", "03-29 00:30"),  # does not exist: 03:30
        ("Europe/Paris", "2026-10-25 02:30", "10-24 23:30"),  # happens twice: the first
        ("America/New_York", "2026-11-01 01:30", "11-01 04:30"),
        ("Asia/Kolkata", "2026-02-02 15:00", "02-02 08:30"),
        ("Asia/Kathmandu", "2026-02-02 15:00", "02-02 08:15"),
        ("Australia/Lord_Howe", "2026-04-05 01:45", "04-04 13:45"),
        ("Europe/Paris", "2024-02-29 00:30", "02-28 22:30"),
    ],
)
def test_lead_is_real_time_in_any_zone(
    tmp_path: Path, zone: str, start: str, expected: str
) -> None:
    stage = Stage(tmp_path / "ledger.db", zone=zone, settings=ReminderSettings(lead_minutes=(60,)))
    day = date.fromisoformat(start[:10])
    stage.add("talk", start)
    lines = stage.play(f"{day - timedelta(days=7)} 00:00", f"{day} 23:00")
    assert [post[0] for post in posts(lines)] == [expected]


def test_simulated_days_pass_in_no_time(stage: Stage) -> None:
    for hour in range(9, 18):
        for room in range(12):
            stage.add(f"s{hour}-{room}", f"2026-02-02 {hour:02}:00", title=f"{hour} {room} talk")
    lines = stage.play("2026-02-01 00:00", "2026-02-03 00:00")
    assert len(posts(lines)) == 9 * 12 * 2
    assert len({line.post for line in lines}) == 18
