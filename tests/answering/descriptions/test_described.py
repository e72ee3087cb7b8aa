"""Somebody told by what they are, in whichever language."""

from __future__ import annotations

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from bot.core.models import Participation
from tests.builders import at, make_event, make_fact, make_person, make_timed

MORNING = at("2026-05-03 08:00")


@pytest.fixture(scope="module")
def engine(classifier: Classifier) -> Engine:
    """Return an event of people whose roles are told in English alone."""
    roles = {
        "zoe": "Historian of fishing",
        "ada": "Robotics engineer",
        "eve": "Psychiatrist",
        "ian": "Psychiatrist on an island",
    }
    return Engine(
        make_event(
            people=tuple(
                make_person(id=one, name=f"{one.title()} Quill", role=make_fact(role))
                for one, role in roles.items()
            ),
            sessions=tuple(
                make_timed(one, "Nets", f"2026-05-04 {hour}:00", f"2026-05-04 {hour}:45",
                           people=(Participation(one),))
                for hour, one in enumerate(roles, 10)
            ),
        ),
        classifier,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("question", "person"),
    [
        ("who is the historian?", "zoe"),
        ("кто из вас историк?", "zoe"),
        ("qui est l'historien ?", "zoe"),
        ("¿quién es el historiador?", "zoe"),
        ("谁是历史学家", "zoe"),
        ("who is the psychiatrist from the island?", "ian"),
    ],
)
def test_somebody_is_found_by_what_the_role_says(
    engine: Engine, question: str, person: str
) -> None:
    assert engine.answer(question, MORNING).people == (person,)


@pytest.mark.parametrize(
    "question",
    [
        "who is the psychiatrist?",  # two are
        "¿quién es el historiador de Marte?",
        "who sponsors robotics?",
        "la dame qui bosse de nuit en psy, c'est qui ?",
    ],
)
def test_nobody_is_taken_for_who_is_told_otherwise(engine: Engine, question: str) -> None:
    assert engine.answer(question, MORNING).people == ()
