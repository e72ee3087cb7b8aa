"""Days told by a column or a key of their own, in which a mark stands."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from tests.knowledge_base.importing.told import tidied, told

MAY = tuple(date(2027, 5, day) for day in range(13, 16))


@pytest.mark.parametrize("mark", ["x", "yes", "TRUE", "1", "✓", "да", "是"])
def test_mark_under_a_day_says_that_a_session_is_on_it(mark: str) -> None:
    table = f"Title,Time,Day 1,Day 2,Day 3\nTides,10:00,{mark},,\nLunch,12:00,{mark},,{mark}\n"
    assert [one[:2] for one in told(tidied(table.encode(), days=MAY))] == [
        ("Tides", "13 10:00"),
        ("Lunch", "13 12:00"),
        ("Lunch", "15 12:00"),
    ]


@pytest.mark.parametrize("names", [("day1", "day2"), ("thursday", "friday"), ("día 1", "día 2")])
@pytest.mark.parametrize("value", [True, "true"])
def test_key_of_a_day_says_it_in_data(names: tuple[str, str], value: Any) -> None:
    talks = [
        {"title": "Tides", "time": "10:00", names[0]: value},
        {"title": "Knots", "time": "11:00", names[1]: value, names[0]: False},
    ]
    found = told(tidied(json.dumps(talks).encode(), days=MAY))
    assert [one[:2] for one in found] == [("Tides", "13 10:00"), ("Knots", "14 11:00")]


def test_talks_of_a_block_are_on_its_day() -> None:
    block = {"title": "Sea", "time": "10:00-11:00", "day2": True,
             "talks": [{"title": "Tides", "speakers": "Ana Lima"}]}  # fmt: skip
    found = tidied(json.dumps([block, block | {"title": "Net", "day2": True}]).encode(), days=MAY)
    assert {one.own_day for one in found.sessions} == {MAY[1]}


@pytest.mark.parametrize(
    "table",
    [
        "Title,Date,Time,Day 1\nTides,2027-05-14,10:00,x\nKnots,2027-05-14,11:00,\n",
        "Title,Date,Time,Day 1\nTides,2027-05-14,10:00,Loft\nKnots,2027-05-14,11:00,x\n",
    ],
)
def test_day_that_a_date_tells_is_that_of_no_mark(table: str) -> None:
    found = tidied(table.encode(), days=MAY)
    assert [f"{one.start:%d}" for one in found.sessions if one.start] == ["14", "14"]
