"""Slots of DevFest sites that tell of a session themselves, beside or instead of its id."""

from __future__ import annotations

import json
from typing import Any

from tests.knowledge_base.importing.told import tidied, told


def slot(start: str, **more: Any) -> dict[str, Any]:
    return {"startTime": start, "endTime": "18:00"} | more


def site(*slots: dict[str, Any]) -> bytes:
    schedule = [{"date": "2027-05-13", "tracks": [{"title": "Sea"}], "timeslots": list(slots)}]
    sessions = {"7": {"title": "Registration", "place": "Foyer"}, "8": {"title": "Tides"}}
    return json.dumps({"schedule": schedule, "sessions": sessions}).encode()


def test_slot_is_called_by_its_own_title() -> None:
    found = tidied(
        site(
            slot("09:00", title="Registration", sessionIds=[7]),
            slot("10:00", sessionIds=[8]),
            slot("11:00", title="Coffee break", place="Pier", sessionIds=[7]),
            slot("12:00", title="Of knots"),
        )
    )
    assert told(found) == [
        ("Registration", "13 09:00", ["Foyer"], []),
        ("Tides", "13 10:00", [], []),
        ("Coffee break", "13 11:00", ["Pier"], []),
        ("Of knots", "13 12:00", [], []),
    ]


def test_what_slots_tell_in_no_way_known_is_named() -> None:
    remarks = tidied(
        site(
            slot("09:00", sessionIds=[8], speakerID=3), slot("10:00", sessionIds=[9]), slot("11:00")
        )
    ).remarks
    assert list(remarks[:3]) == [
        "The schedule names sessions that are not in the list: 9.",
        "Left out slots of the schedule that have no title and name no session.",
        'Not used of slots: "speakerID".',
    ]
