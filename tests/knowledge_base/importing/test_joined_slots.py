"""Timetables whose slots name sessions by ids, and sessions that name their slots."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bot.knowledge_base.importing.formats import read_programme
from bot.knowledge_base.importing.tidy import tidy
from tests.knowledge_base.importing.told import LISBON, Told, told

TIDES = {"id": "t1", "title": "Tides", "speakers": ["Ana Lima"]}
KNOTS = {"id": "t2", "title": "Knots", "speakers": ["Bo Berg"]}
SLOTS = [
    {"start": "2027-05-13T10:00", "room": "Loft"},
    {"start": "2027-05-13T11:00", "room": "Deck"},
]
BOTH: list[Told] = [
    ("Tides", "13 10:00", ["Loft"], ["Ana Lima"]),
    ("Knots", "13 11:00", ["Deck"], ["Bo Berg"]),
]


def read(root: Any) -> list[Told]:
    return told(tidy(read_programme(json.dumps(root).encode())[1], LISBON))


@pytest.mark.parametrize(
    "root",
    [
        {"talks": [TIDES, KNOTS],
         "slots": [SLOTS[0] | {"talkId": "t1"}, SLOTS[1] | {"talkId": "t2"}]},
        {"talks": {"t1": TIDES, "t2": KNOTS},
         "slots": [SLOTS[0] | {"id": 1, "talk": "t1"}, SLOTS[1] | {"id": 2, "talk": "t2"}]},
        {"sessions": [TIDES, KNOTS],
         "timetable": [SLOTS[0] | {"sessions": ["t1"]}, SLOTS[1] | {"sessions": ["t2"]}]},
        {"ponencias": [{"codigo": "t1", "titulo": "Tides", "ponentes": ["Ana Lima"]},
                       {"codigo": "t2", "titulo": "Knots", "ponentes": ["Bo Berg"]}],
         "horario": [{"fecha": "2027-05-13", "bloques": [
             {"hora": "10:00", "sala": "Loft", "ponencia": "t1"},
             {"hora": "11:00", "sala": "Deck", "ponencia": "t2"}]}]},
        {"sessions": [TIDES, KNOTS], "days": [{"date": "2027-05-13", "timeslots": [
            {"startTime": "10:00", "sessions": [{"id": "t1", "room": "Loft"}]},
            {"startTime": "11:00", "sessions": [{"id": "t2", "room": "Deck"}]}]}]},
        {"talks": [TIDES | {"slot": "a"}, KNOTS | {"slot": "b"}],
         "slots": [{"id": "a"} | SLOTS[0], {"id": "b"} | SLOTS[1]]},
    ],
    ids=["id", "map", "list", "Spanish", "entries", "slot of a talk"],
)  # fmt: skip
def test_slot_is_the_session_that_it_names(root: Any) -> None:
    assert read(root) == BOTH


def test_session_in_no_slot_is_told_of() -> None:
    root = {"talks": [TIDES, KNOTS], "slots": [SLOTS[0] | {"talk": "t1"},
            {"start": "2027-05-13T12:00", "title": "Lunch"}]}  # fmt: skip
    found = tidy(read_programme(json.dumps(root).encode())[1], LISBON)
    assert told(found) == [BOTH[0], ("Lunch", "13 12:00", [], [])]
    assert 'Left out the list "talks", 1 entry without a time.' in found.remarks


def test_ids_of_other_things_are_no_sessions() -> None:
    root = {
        "sponsors": [{"id": 1, "name": "Lamps"}],
        "talks": [{"title": "Tides", "start": "2027-05-13T10:00", "sponsors": [1]}],
    }
    assert read(root) == [("Tides", "13 10:00", [], [])]
