"""Times of day beside a day of their own that say of which zone they are."""

from __future__ import annotations

import pytest

from tests.knowledge_base.importing.told import tidied


def span(start: str, end: str = "") -> str:
    (session,) = tidied(f"Date,From,To,Title\n2027-05-13,{start},{end},Tides".encode()).sessions
    return (f"{session.start:%d %H:%M}" if session.start else "") + (
        f"-{session.end:%H:%M}" if session.end else ""
    )


@pytest.mark.parametrize(
    ("start", "end", "in_lisbon"),
    [
        ("12:00 UTC+2", "12:30 UTC+2", "13 11:00-11:30"),
        ("12:00-12:30 (GMT+2)", "", "13 11:00-11:30"),
        ("12:00 UTC", "12:30", "13 13:00-13:30"),
        ("12:00Z", "12:30Z", "13 13:00-13:30"),
        ("12:00+05:30", "", "13 07:30"),
        ("12:00 UTC+05:30", "13:00 UTC+05:30", "13 07:30-08:30"),
        ("10:00 PM UTC-05:00", "", "14 04:00"),
        ("12:00 UTC−3", "", "13 16:00"),
        ("6.45am PST · 9.45am EST · 1.45pm UTC · 2.45pm BST", "", "13 14:45"),
        ("6:45-7:30 PST / 14:45-15:30 UTC+1 / 17:45-18:30 MSK", "", "13 14:45-15:30"),
        ("10:00 MSK | 07:00 UTC | 16:00 JST", "", "13 08:00"),
        # Two times are none and an offset, and no clock is so far from UTC.
        ("10:00-11:00", "", "13 10:00-11:00"),
        ("10:00 UTC+20", "", "13 10:00"),
    ],
)
def test_time_is_told_by_the_clock_at_the_venue(start: str, end: str, in_lisbon: str) -> None:
    assert span(start, end) == in_lisbon


@pytest.mark.parametrize(
    ("cell", "zone"),
    [("9:00 CET", "CET"), ("2:30 PM EDT", "EDT"), ("10:00 (МСК)", "МСК"), ("9:00-9:30 JST", "JST"),
     ("9:00 AM", ""), ("9:00 UHR", ""), ("9:00 UTC", ""), ("9:00 TBC", "")],
)  # fmt: skip
def test_zone_that_letters_call_is_told(cell: str, zone: str) -> None:
    remarks = tidied(f"Date,Start,Title\n2027-05-13,{cell},Tides".encode()).remarks
    said = [one.partition('"')[2].partition('"')[0] for one in remarks if "of the venue" in one]
    assert said == ([zone] if zone else [])
