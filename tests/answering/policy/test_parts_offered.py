"""Where a question offers parts of somebody to choose from, what they do is told, and no "no"."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import Participation, SessionKind
from tests.builders import at, make_event, make_people, make_timed

NOW = at("2026-05-03 12:00")


@pytest.fixture(scope="module")
def engine() -> Engine:
    """Return the engine of an opening, a keynote and a closing, each by one person."""
    parts = {SessionKind.OPENING: "ada", SessionKind.KEYNOTE: "cy", SessionKind.CLOSING: "bo"}
    sessions = tuple(
        make_timed(kind.value, f"Eels {hour}", f"2026-05-04 1{hour}:00", kind=kind,
                   people=(Participation(person=person),))
        for hour, (kind, person) in enumerate(parts.items())
    )  # fmt: skip
    people = make_people(ada="Ada Moreau", bo="Bo Lind", cy="Cy Okoro", di="Di Sato")
    return Engine(make_event(people=people, sessions=sessions))


@pytest.mark.parametrize(
    "question",
    [
        "Does Cy Okoro open or close?",
        "Is Cy Okoro opening or giving the keynote?",
        "Cy Okoro il ouvre ou il fait le discours principal ?",
        "¿Cy Okoro abre o da el discurso principal?",
        "Cy Okoro открывает или выступает с основным докладом?",
        "Cy Okoro هيفتتح ولا هيلقي الكلمة الرئيسية؟",
        "Cy Okoro是开幕还是做主旨演讲？",
        "Cy Okoro는 개회사예요 아니면 기조연설이에요?",
    ],
)
def test_the_part_of_somebody_is_told(engine: Engine, question: str) -> None:
    answer = engine.answer(question, NOW)
    assert (answer.people[0], answer.sessions[0]) == ("cy", "keynote")


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Does Di Sato open or close?", ("ada",)),
        ("Does Cy Okoro open, or somebody else?", ("ada", "cy")),
        ("Is it Ada Moreau or Cy Okoro who opens?", ("ada",)),
    ],
)
def test_of_people_to_choose_from_those_are_told_who_do_it(
    engine: Engine, question: str, told: tuple[str, ...]
) -> None:
    assert tuple(sorted(engine.answer(question, NOW).people)) == told


def test_who_else_has_the_part_is_told_behind_it(engine: Engine) -> None:
    answer = engine.answer("Is Ada Moreau giving the keynote or just opening?", NOW)
    assert answer.people == ("ada", "cy")
