"""Somebody told with their own body: what is asked is asked of them."""

from __future__ import annotations

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import (
    at,
    make_event,
    make_fact,
    make_organisation,
    make_person,
    make_room,
    make_talks_of,
    make_text,
)

MORNING = at("2026-05-04 08:30")


@pytest.fixture(scope="module")
def guild(classifier: Classifier) -> Engine:
    """Return an event with two people of a guild, and a talk of somebody else's on the guild."""
    people = (
        make_person(id="holm", name="Greta Holm", organisation="net"),
        make_person(id="rask", name="Piet Rask", organisation="net"),
        make_person(),
    )
    sessions = make_talks_of(people, "Ropes", "Knots", "The tools of Netmakers")
    bodies = (
        make_organisation(id="net", name=make_text("Netmakers")),
        make_organisation(id="buoy", name=make_text("Buoy Institute")),
    )
    return Engine(
        make_event(people=people, rooms=(make_room(),), sessions=sessions, organisations=bodies),
        classifier,
    )


@pytest.mark.parametrize(
    "question",
    [
        "when is Greta Holm from Netmakers speaking?",
        "when is Holm from Netmakers on",
        "where is Netmakers' Greta Holm",
        "quand parle Greta Holm de Netmakers ?",
        "¿cuándo habla Greta Holm de Netmakers?",
        "когда выступает Greta Holm из Netmakers?",
        "متى تتحدث Greta Holm من Netmakers؟",
        "Netmakers的Greta Holm什么时候讲？",
        "Netmakers 소속 Greta Holm은 언제 발표해요?",
    ],
)
def test_time_is_told_of_somebody_told_with_their_body(guild: Engine, question: str) -> None:
    answer = guild.answer(question, MORNING)
    assert (answer.status, answer.sessions) == (AnswerStatus.ANSWERED, ("holm",))


@pytest.mark.parametrize(
    ("question", "status"),
    [
        ("is Greta Holm from Netmakers?", AnswerStatus.ANSWERED),
        ("is Greta Holm from the Buoy Institute?", AnswerStatus.UNKNOWN),
        ("هل Greta Holm من Netmakers؟", AnswerStatus.ANSWERED),
        ("هل Greta Holm من Buoy Institute؟", AnswerStatus.UNKNOWN),
    ],
)
def test_body_of_somebody_is_still_asked(
    guild: Engine, question: str, status: AnswerStatus
) -> None:
    answer = guild.answer(question, MORNING)
    assert (answer.status, answer.sessions) == (status, ())


@pytest.fixture(scope="module")
def diver(classifier: Classifier) -> Engine:
    """Return an event with somebody of one name that is a word, who is told to dive for pearls."""
    ray = make_person(
        id="ray", name="Ray", bio=make_fact("He is a pearl diver and locksmith from Zorvik.")
    )
    people = (ray, make_person())
    sessions = make_talks_of(people, "Ropes", "Lamps and lockers")
    event = make_event(people=people, sessions=sessions, rooms=(make_room(),))
    return Engine(event, classifier)


@pytest.mark.parametrize(
    "question",
    [
        "where does Ray the locksmith come from?",
        "who is Ray the locksmith?",
        "when does Ray the pearl diver speak?",
        "which room is Ray, the diver, in?",
        "is the Ray talk on Monday?",
        "d'où vient Ray le diver ?",
        "¿dónde habla Ray el diver?",
    ],
)
def test_somebody_told_with_what_they_are_is_asked_of(diver: Engine, question: str) -> None:
    answer = diver.answer(question, MORNING)
    assert "ray" in {*answer.people, *answer.sessions}
    assert answer.status is AnswerStatus.ANSWERED
