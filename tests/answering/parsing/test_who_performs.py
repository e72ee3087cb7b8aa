"""Who plays or sings at a party is nobody who speaks then, and is told where that is published."""

from __future__ import annotations

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, Participation, SessionKind
from tests.builders import at, make_event, make_person, make_talk

EVE = at("2026-05-03 10:00")
TALK = make_talk(
    "tides", "Tides and currents", "2026-05-04 18:00", rooms=(), people=(Participation("ana"),)
)
PARTY = make_talk(
    "party", "Harbour party", "2026-05-04 19:00", rooms=(), kind=SessionKind.SOCIAL,
    people=(Participation("band"),),
)  # fmt: skip
PEOPLE = (make_person(id="ana", name="Ana Lima"), make_person(id="band", name="The Mud Larks"))

QUESTIONS = [
    "C'est quel groupe qui joue à la soirée du lundi ?",
    "qui chante lundi soir ?",
    "which band plays on Monday evening?",
    "¿Quién toca el lunes por la noche?",
    "какая группа играет в понедельник вечером?",
    "周一晚上是哪个乐队演出？",
]


@pytest.mark.parametrize("question", QUESTIONS)
def test_who_performs_is_no_speaker_of_that_time(classifier: Classifier, question: str) -> None:
    engine = Engine(make_event(people=PEOPLE, sessions=(TALK,)), classifier)
    answer = engine.answer(question, EVE)
    assert (answer.status, "Ana Lima" in answer.text) == (AnswerStatus.UNKNOWN, False)


def test_who_performs_is_told_where_it_is_published(classifier: Classifier) -> None:
    engine = Engine(make_event(people=PEOPLE, sessions=(TALK, PARTY)), classifier)
    assert "The Mud Larks" in engine.answer("who plays at the Harbour party?", EVE).text


def test_who_speaks_at_that_time_is_told(classifier: Classifier) -> None:
    engine = Engine(make_event(people=PEOPLE, sessions=(TALK,)), classifier)
    assert "Ana Lima" in engine.answer("qui intervient lundi soir ?", EVE).text
