"""Who speaks about something at a time is asked of the talks on that, and not of all then."""

from __future__ import annotations

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from bot.core.models import Participation
from tests.builders import at, make_event, make_person, make_talk

EVE = at("2026-05-03 10:00")


@pytest.fixture(scope="module")
def engine(classifier: Classifier) -> Engine:
    """Return the engine of an event with other talks in the morning, and two on Zorvik later."""
    people = tuple(make_person(id=one, name=f"{one.title()} Lima") for one in ("ana", "bo", "cy"))
    talks = (
        ("weirs", "Weirs and locks", "2026-05-04 09:00", "ana"),
        ("zorvik", "Zorvik and the sea", "2026-05-04 15:00", "bo"),
        ("again", "Three years of Zorvik", "2026-05-05 15:00", "cy"),
    )
    sessions = tuple(
        make_talk(key, title, start, rooms=(), people=(Participation(who),))
        for key, title, start, who in talks
    )
    return Engine(make_event(people=people, sessions=sessions), classifier)


@pytest.mark.parametrize(
    "question",
    [
        "qui parle de Zorvik lundi matin",
        "who speaks about Zorvik on Monday morning?",
        "¿quién habla de Zorvik el lunes por la mañana?",
    ],
)
def test_nobody_else_then_is_told(engine: Engine, question: str) -> None:
    assert "Ana Lima" not in engine.answer(question, EVE).text.splitlines()[0]


def test_who_speaks_on_it_then_is_told(engine: Engine) -> None:
    answer = engine.answer("qui parle de Zorvik lundi après-midi ?", EVE)
    assert answer.sessions == ("zorvik",)
