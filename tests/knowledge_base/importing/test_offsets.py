from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.errors import MissingFact
from bot.knowledge_base.importing.imported import ImportedProgramme, ImportedSession
from bot.knowledge_base.importing.offsets import zones_like
from bot.knowledge_base.importing.tidy import tidy
from bot.services.untold_facts import require_told


def programme(*starts: str, city: str = "") -> ImportedProgramme:
    sessions = (ImportedSession(start, start=datetime.fromisoformat(start)) for start in starts)
    return ImportedProgramme(tuple(sessions), name="Tide Days", city=city)


@pytest.mark.parametrize(
    ("starts", "city", "zones"),
    [
        (["2027-05-13T10:00+02:00"], "", ["Europe/Paris", "Africa/Johannesburg"]),
        (["2027-03-27T10:00+01:00", "2027-03-28T10:00+02:00"], "", ["Europe/Paris"]),
        (["2027-05-13T10:00+09:00"], "Seoul", ["Asia/Seoul", "Asia/Tokyo"]),
        (["2027-05-13T10:00+09:00"], "Lisbon", ["Asia/Tokyo", "Asia/Seoul"]),
        (["2027-05-13T10:00+00:00"], "Lisbon", []),
        (["2027-05-13T10:00"], "Lisbon", []),
        (["2027-05-13T10:00+03:17"], "", []),
    ],
)
def test_zones_are_offered_whose_clocks_have_the_offsets(
    starts: list[str], city: str, zones: list[str]
) -> None:
    assert zones_like(programme(*starts, city=city)) == zones


def test_zone_that_is_not_told_is_asked_for_with_those_it_may_be() -> None:
    with pytest.raises(MissingFact) as error:
        require_told(programme("2027-05-13T10:00+02:00"), "", "")
    assert str(error.value) == (
        "The source does not tell the event's time zone; say it with --timezone Europe/Paris. Its "
        "times are at UTC+02:00, as then in Europe/Paris or Africa/Johannesburg."
    )


def test_times_of_another_zone_than_the_events_are_told() -> None:
    found = tidy(programme("2027-05-13T10:00+02:00", "2027-05-13T08:00Z"), ZoneInfo("Asia/Tokyo"))
    assert found.remarks[0] == (
        "The times of 1 session are of another zone than Asia/Tokyo, and told by the clock there: "
        "2027-05-13 10:00 (UTC+02:00) is 2027-05-13 17:00; see that the zone is right."
    )
    assert not tidy(programme("2027-05-13T10:00+02:00"), ZoneInfo("Europe/Paris")).remarks[1:]
