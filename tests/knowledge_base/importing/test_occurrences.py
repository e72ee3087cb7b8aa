"""Sessions that data tells once, with each time at which they are held."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bot.knowledge_base.importing.source_fields import read_person
from tests.knowledge_base.importing.told import Told, tidied, told

KNOTS = {"title": "Knots", "speakers": [{"name": "Ana Lima", "affiliation": "Lamps"}]}
TIDES = {"title": "Tides", "start": "2027-05-13T15:00", "room": "Loft"}


def sessions(*entries: dict[str, Any]) -> list[Told]:
    return told(tidied(json.dumps(entries).encode()))


@pytest.mark.parametrize(
    "held",
    [
        {"start_end": [{"start_datetime": "2027-05-13T09:00:00", "hours": 1},
                       {"start_datetime": "2027-05-14T11:00:00", "hours": 1}]},
        {"times": [{"date": "2027-05-13", "start": "09:00", "end": "10:00"},
                   {"date": "2027-05-14", "start": "11:00", "end": "12:00"}]},
        {"horarios": [{"inicio": "2027-05-13 09:00", "fin": "10:00"},
                      {"inicio": "2027-05-14 11:00", "fin": "12:00"}]},
        {"starts": ["2027-05-13T09:00", "2027-05-14T11:00"]},
    ],
)  # fmt: skip
def test_each_time_of_a_session_is_one_of_its_own(held: dict[str, Any]) -> None:
    assert sessions(TIDES, KNOTS | held) == [
        ("Tides", "13 15:00", ["Loft"], []),
        ("Knots", "13 09:00", [], ["Ana Lima"]),
        ("Knots", "14 11:00", [], ["Ana Lima"]),
    ]


def test_one_time_in_a_list_is_that_of_the_session() -> None:
    held = {"occurrences": [{"start": "2027-05-13T09:00", "end": "2027-05-13T10:00"}]}
    assert sessions(KNOTS | held) == [("Knots", "13 09:00", [], ["Ana Lima"])]


def test_times_in_rooms_of_their_own_are_held_there() -> None:
    held = [
        {"start": "2027-05-13T09:00", "room": "Loft"},
        {"start": "2027-05-13T11:00", "room": "Deck"},
    ]
    assert sessions(KNOTS | {"room": "Hall", "slots": held}) == [
        ("Knots", "13 09:00", ["Loft"], ["Ana Lima"]),
        ("Knots", "13 11:00", ["Deck"], ["Ana Lima"]),
    ]


def test_days_of_a_session_at_one_hour_are_one_each() -> None:
    held = {"dates": ["2027-05-13", "2027-05-14"], "time": "09:00-10:00"}
    assert [one[1] for one in sessions(KNOTS | held)] == ["13 09:00", "14 09:00"]


def test_talks_within_a_session_are_no_times_of_it() -> None:
    talks = [{"title": "Reefs", "start": "2027-05-13T15:20"}]
    assert sessions(TIDES | {"talks": talks}) == [
        ("Tides", "13 15:00", ["Loft"], []),
        ("Reefs", "13 15:20", ["Loft"], []),
    ]


@pytest.mark.parametrize(
    ("affiliation", "role", "body"),
    [
        ("Independent journalist", "Independent journalist", ""), ("Lamps", "", "Lamps"),
        ("Institute of Engineers", "", "Institute of Engineers"),
    ],
)  # fmt: skip
def test_post_where_a_body_should_be_told_is_a_post(affiliation: str, role: str, body: str) -> None:
    person = read_person({"name": "Ana Lima", "affiliation": affiliation})
    assert person is not None
    assert (person.role, person.affiliation) == (role, body)
