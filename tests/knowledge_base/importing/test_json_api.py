"""Documents of JSON:API: sessions that name their people and rooms by type and id."""

from __future__ import annotations

import json
from typing import Any

from bot.knowledge_base.importing.formats import read_programme
from bot.knowledge_base.importing.tidy import tidy
from bot.knowledge_base.importing.tidy_programme import TidyProgramme
from tests.knowledge_base.importing.told import LISBON, told


def entry(kind: str, own: str, attributes: dict[str, Any], **related: Any) -> dict[str, Any]:
    """One entry; what it is related to is "kind:id", or a list of such."""

    def reference(name: str) -> dict[str, str]:
        one, _, other = name.partition(":")
        return {"type": one, "id": other}

    relationships = {
        name: {"data": [*map(reference, to)] if isinstance(to, list) else reference(to)}
        for name, to in related.items()
    }
    return {"type": kind, "id": own, "attributes": attributes, "relationships": relationships}


def imported(data: Any, *included: dict[str, Any]) -> TidyProgramme:
    document = {"data": data, "included": list(included), "meta": {"count": 2}}
    return tidy(read_programme(json.dumps(document).encode())[1], LISBON)


AT = {"starts-at": "2027-05-13T10:00:00", "ends-at": "2027-05-13T11:00:00"}
ANA = entry("speakers", "7", {"first-name": "Ana", "last-name": "Lima", "biography": "Keeper."})
BO = entry("speakers", "8", {"name": "Bo Berg"})
LOFT = entry("rooms", "1", {"name": "Sail Loft"})


def test_people_and_room_named_by_id_are_those_of_the_session() -> None:
    found = imported(
        [entry("sessions", "1", {"title": "Tides", **AT}, speakers=["speakers:7", "speakers:8"],
               room="rooms:1")],
        ANA, BO, LOFT,
    )  # fmt: skip
    assert told(found) == [("Tides", "13 10:00", ["Sail Loft"], ["Ana Lima", "Bo Berg"])]
    assert [one.bio for one in found.people] == ["Keeper.", ""]
    assert [one for one in found.remarks if "Left out" in one or "ids alone" in one] == []


def test_time_and_room_are_those_of_the_slot_a_session_names() -> None:
    found = imported(
        [entry("talks", "1", {"title": "Tides"}, presenter="speakers:8", slot="slots:3")],
        BO, LOFT, entry("slots", "3", AT, room="rooms:1"),
    )  # fmt: skip
    assert told(found) == [("Tides", "13 10:00", ["Sail Loft"], ["Bo Berg"])]


def test_people_are_those_who_name_the_session() -> None:
    found = imported(
        [entry("sessions", "1", {"title": "Tides", **AT})],
        entry("speakers", "8", {"name": "Bo Berg"}, sessions=["sessions:1"]),
        entry("rooms", "1", {"name": "Sail Loft"}, sessions=["sessions:1"]),
    )  # fmt: skip
    assert told(found) == [("Tides", "13 10:00", ["Sail Loft"], ["Bo Berg"])]


def test_people_who_are_told_nowhere_are_counted() -> None:
    found = imported(
        [entry("sessions", own, {"title": title, **AT}, speakers=["speakers:7", f"speakers:{own}"])
         for own, title in (("8", "Tides"), ("9", "Knots"))],
        BO,
    )  # fmt: skip
    assert [one[3] for one in sorted(told(found))] == [[], ["Bo Berg"]]
    assert (
        'Named by their ids alone, and told nowhere in the source, of "speakers": 2 entries.'
    ) in found.remarks
