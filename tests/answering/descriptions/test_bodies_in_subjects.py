"""A body that is a part of what a talk is on is none that people are asked for of."""

from __future__ import annotations

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from bot.core.models import Participation
from tests.builders import at, make_event, make_fact, make_person, make_talk

EVE = at("2026-05-03 10:00")


@pytest.fixture(scope="module")
def engine(classifier: Classifier) -> Engine:
    """Return the engine of an event with a talk on what somebody else's biography names."""
    people = (
        make_person(
            id="ana",
            name="Ana Lima",
            bio=make_fact("Ana is an engineer at Zorvik, fond of pipelines."),
        ),
        make_person(id="bo", name="Bo Falk"),
    )
    sessions = (
        make_talk("other", "Weirs and locks", "2026-05-04 09:00", rooms=(),
                  people=(Participation("ana"),)),
        make_talk("pipes", "Zorvik under attack: stolen secrets and pipelines",
                  "2026-05-04 10:00", rooms=(), people=(Participation("bo"),)),
    )  # fmt: skip
    return Engine(make_event(people=people, sessions=sessions), classifier)


@pytest.mark.parametrize(
    "question",
    [
        "¿Quién presenta la charla sobre los pipelines de Zorvik?",
        "Qui présente la conférence sur les pipelines de Zorvik ?",
        "Who gives the talk about the pipelines of Zorvik?",
        "Кто ведёт доклад о пайплайнах Zorvik?",
    ],
)
def test_talk_on_what_a_body_has_is_told_by_its_speakers(engine: Engine, question: str) -> None:
    assert engine.answer(question, EVE).sessions == ("pipes",)


def test_people_of_the_body_are_told_where_they_are_asked_for(engine: Engine) -> None:
    assert engine.answer("who is from Zorvik?", EVE).people == ("ana",)
