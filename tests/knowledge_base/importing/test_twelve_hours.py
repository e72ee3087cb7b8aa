"""Times of a clock of twelve hours that say no half of the day."""

from __future__ import annotations

from datetime import time

import pytest

from tests.knowledge_base.importing.sources import workbook
from tests.knowledge_base.importing.told import tidied


def spans(text: str | bytes) -> list[str]:
    """Return day, start and end of each session, in the order of their titles."""
    data = text if isinstance(text, bytes) else text.encode()
    found = sorted(tidied(data).sessions, key=lambda session: session.plain_title)
    return [
        (f"{s.start:%d %H:%M}" if s.start else "") + (f"-{s.end:%H:%M}" if s.end else "")
        for s in found
    ]


def told_twelve(text: str) -> list[str]:
    return [one for one in tidied(text.encode()).remarks if "clock of twelve hours" in one]


@pytest.mark.parametrize(
    ("times", "meant"),
    [
        (
            ["8:30-10:00", "10:15-12:15", "12:15-1.45", "1:45-3:15", "6:30-10:00"],
            ["08:30-10:00", "10:15-12:15", "12:15-13:45", "13:45-15:15", "18:30-22:00"],
        ),
        (["9:00-5:00", "9:30-1:00", "1:00-2:00"], ["09:00-17:00", "09:30-13:00", "13:00-14:00"]),
        (["12:00-1:00", "1:00-2:15", "7:00-9:00"], ["12:00-13:00", "13:00-14:15", "19:00-21:00"]),
        (["1:30-3:00", "3:30-5:00", "7:00-9:00"], ["13:30-15:00", "15:30-17:00", "19:00-21:00"]),
        (
            ["12:00 noon-1:00", "1:15-2:00", "6:00-12:00"],
            ["12:00-13:00", "13:15-14:00", "18:00-00:00"],
        ),
        # What is no such clock stays as it is written.
        (["6:00-6:15", "8:30-9:00", "12:10-12:40"], ["06:00-06:15", "08:30-09:00", "12:10-12:40"]),
        (["1:00-2:00", "3:00-4:00 am", "9:00-9:30"], ["01:00-02:00", "03:00-04:00", "09:00-09:30"]),
        (["1:00-2:00", "9:00-12:00", "14:00-15:00"], ["01:00-02:00", "09:00-12:00", "14:00-15:00"]),
        (["0:30-1:00", "1:00-2:00", "9:00-10:00"], ["00:30-01:00", "01:00-02:00", "09:00-10:00"]),
    ],
)  # fmt: skip
@pytest.mark.parametrize("is_grid", [False, True])
def test_hours_behind_noon_are_of_the_afternoon(
    times: list[str], meant: list[str], is_grid: bool
) -> None:
    titles = ["Anchors", "Buoys", "Charts", "Dories", "Eddies"]
    if is_grid:
        rows = ["Time,Hall A,Hall B", "13 May 2027"]
        rows += [f"{at},{title}," for at, title in zip(times, titles, strict=False)]
    else:
        rows = ["Date,Time,Title"]
        rows += [f"2027-05-13,{at},{title}" for at, title in zip(times, titles, strict=False)]
    assert spans("\n".join(rows)) == [f"13 {one}" for one in meant]


@pytest.mark.parametrize(
    ("times", "meant"),
    [
        (["11:30-12:30", "1:30-2:30", "8:00-12:00"], ["11:30-12:30", "13:30-14:30", "08:00-12:00"]),
        (["9:00-10:00", "1:00-2:00", "9:00-10:00"], ["09:00-10:00", "13:00-14:00", "09:00-10:00"]),
        (["9:00-12:00", "2:00-4:00", "9:30-11:00"], ["09:00-12:00", "14:00-16:00", "09:30-11:00"]),
    ],
)
def test_hours_of_a_morning_are_of_no_evening_where_a_day_begins_again(
    times: list[str], meant: list[str]
) -> None:
    rows = [f"2027-05-13,{at},{title}" for at, title in zip(times, "ABC", strict=True)]
    assert spans("\n".join(["Date,Time,Title", *rows])) == [f"13 {one}" for one in meant]


def test_start_and_end_in_cells_of_times_are_halved_by_day() -> None:
    rows = [
        ("Day", "From", "To", "Title"),
        ("2027-05-13", time(1, 30), time(2, 15), "Anchors"),
        ("2027-05-13", time(6, 0), time(8, 0), "Buoys"),
        ("2027-05-14", time(9, 0), time(10, 0), "Charts"),
        ("2027-05-14", time(12, 0), time(1, 0), "Dories"),
        ("2027-05-14", time(1, 0), time(2, 30), "Eddies"),
    ]
    assert spans(workbook(*rows)) == [
        "13 13:30-14:15",
        "13 18:00-20:00",
        "14 09:00-10:00",
        "14 12:00-13:00",
        "14 13:00-14:30",
    ]


def test_halves_that_are_read_into_a_table_are_told() -> None:
    text = "Date,Time,Title\n2027-05-13,{}:00,Anchors\n2027-05-13,{}:30,Buoys"
    said = (
        "Times are read as those of a clock of twelve hours, for none is after 12:59 and none says "
        'am or pm: "01:30" is 13:30. If that is wrong, write am or pm behind each.'
    )
    assert told_twelve(text.format(9, 1)) == [said]
    assert told_twelve(text.format(9, 10)) == []


@pytest.mark.parametrize("text", ["12:15-1.45", "9.15-10.30", "9:15-1.45"])
def test_two_times_are_no_date(text: str) -> None:
    assert [one[:2] for one in spans(f"Date,Time,Title\n2027-05-13,{text},Anchors")] == ["13"]


def test_one_half_of_the_day_among_many_times_is_a_stray() -> None:
    times = ["9:00", "10:00", "11:00", "12:00", "1:00", "2:00", "3:00 p.m.", "4:00"]
    rows = (f"{at} tides,{clock}" for at, clock in enumerate(times))
    table = "\n".join(["Title,Time", "2027-05-13", *rows])
    assert spans(table) == [f"13 {hour:02}:00" for hour in range(9, 17)]
    assert "hardly one says am or pm" in told_twelve(table)[0]


def test_halves_of_the_day_that_several_tell_are_not_added_to_others() -> None:
    times = ["9:00 am", "10:00", "1:00 am", "2:00", "3:00"]
    rows = (f"{at} tides,{clock}" for at, clock in enumerate(times))
    assert told_twelve("\n".join(["Title,Time", "2027-05-13", *rows])) == []
