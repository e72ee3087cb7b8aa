"""Lengths told in hours, by a heading or by what all numbers of a column look like."""

from __future__ import annotations

import pytest

from tests.knowledge_base.importing.told import tidied


def ends(head: str, *lengths: str) -> list[str]:
    rows = [f"Title,Start,{head}"]
    rows += [f"Tides {n},2027-05-13 {9 + n:02}:00,{one}" for n, one in enumerate(lengths)]
    found = tidied("\n".join(rows).encode()).sessions
    return [f"{one.end:%H:%M}" if one.end else "" for one in found]


@pytest.mark.parametrize(
    ("head", "lengths", "told"),
    [
        ("duration", ("0.75", "1", ".5", ""), ["09:45", "11:00", "11:30", ""]),
        ("Length", ("1", "2"), ["10:00", "12:00"]),
        ("duration_hrs", ("8", "0.3333333333"), ["17:00", "10:20"]),
        ("Dauer (h)", ("5", "1"), ["14:00", "11:00"]),
        ("duration", ("45", "1"), ["09:45", "10:01"]),
        ("duration", ("5", "10"), ["09:05", "10:10"]),
        ("Duration (min)", ("2", "3"), ["09:02", "10:03"]),
        ("length_min", ("45", "5"), ["09:45", "10:05"]),
        ("Länge in Minuten", ("45", "5"), ["09:45", "10:05"]),
        ("длительность в минутах", ("45", "5"), ["09:45", "10:05"]),
        ("時長（分鐘）", ("45", "5"), ["09:45", "10:05"]),
        ("소요시간(분)", ("45", "5"), ["09:45", "10:05"]),
        ("Room min", ("45", "5"), ["", ""]),
        ("duration", ("1:30", "0:45"), ["10:30", "10:45"]),
    ],
)
def test_column_of_hours_is_none_of_minutes(
    head: str, lengths: tuple[str, ...], told: list[str]
) -> None:
    assert ends(head, *lengths) == told
