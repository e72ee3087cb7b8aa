"""Of the people just told of, those are picked whom a question describes."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, Part, Participation, Text
from tests.builders import make_event, make_fact, make_organisation, make_person, make_timed
from tests.conversations import talk


@pytest.fixture(scope="module")
def engine() -> Engine:
    """Return the engine of an event with one panel of five."""
    bodies = (
        make_organisation(id="kentucky", name=Text.of(en="University of Kentucky")),
        make_organisation(id="tartu", name=Text.of(en="Tartu Observatory")),
    )
    people = (
        make_person(id="odile", name="Odile Vasquez", organisation="kentucky"),
        make_person(id="tarek", name="Tarek Lindqvist", organisation="tartu"),
        make_person(id="mirja", name="Mirja Ekwall", role=make_fact("Harbour pilot, Oslo")),
        make_person(id="bram", name="Bram Costa", organisation="tartu"),
        make_person(id="ines", name="Ines Roth"),
    )
    parts = {"ines": Part.MODERATOR}
    panel = make_timed(
        "reefs",
        "Reefs at night",
        "2026-05-04 14:00",
        "2026-05-04 15:00",
        people=tuple(Participation(one.id, parts.get(one.id, Part.PANELLIST)) for one in people),
    )
    return Engine(make_event(people=people, sessions=(panel,), organisations=bodies))


@pytest.mark.parametrize(
    ("asked", "named"),
    [
        ("which one of them is from kentucky?", ("odile",)),
        ("who of them works at Tartu", ("tarek", "bram")),
        ("is any of them from Oslo?", ("mirja",)),
        ("which of them is a pilot", ("mirja",)),
        ("laquelle vient du Kentucky ?", ("odile",)),
        ("¿cuál de ellos es de Tartu?", ("tarek", "bram")),
        ("кто из них из Кентукки?", ("odile",)),
        ("مين فيهم من أوسلو؟", ("mirja",)),
        ("他们当中谁来自奥斯陆？", ("mirja",)),
        ("이 중에 켄터키 대학교에서 온 사람이 누구예요?", ("odile",)),
        ("which of them is the moderator?", ("ines",)),
    ],
)
def test_people_told_of_are_picked_by_what_they_are(
    engine: Engine, asked: str, named: tuple[str, ...]
) -> None:
    assert talk(engine, "who is on Reefs at night?", asked).people == named


def test_people_told_of_none_of_whom_is_so_are_no_answer(engine: Engine) -> None:
    answer = talk(engine, "who is on Reefs at night?", "which one of them is from Nairobi?")
    assert (answer.status, answer.people) == (AnswerStatus.UNKNOWN, ())
