"""How often an event is held, only a text of its organisers tells."""

from __future__ import annotations

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at, make_event, make_fact

NOW = at("2025-12-01 10:00", "America/New_York")

ASKED = (
    "how often is it held",
    "it's annual, right?",
    "is it every two years",
    "c'est tous les ans ?",
    "¿cada cuánto se celebra?",
    "каждый год проводится?",
    "هل يعقد المؤتمر كل سنة؟",
    "每年都开吗",
    "매년 열리나요",
)


@pytest.mark.parametrize("question", ASKED)
def test_how_often_is_not_known_beside_its_history(conference: Engine, question: str) -> None:
    answer = conference.answer(question, NOW)
    assert answer.status is AnswerStatus.UNKNOWN
    assert "2002" in answer.text.splitlines()[0]


@pytest.mark.parametrize("question", ASKED)
def test_how_often_is_told_by_a_text_that_says_it(classifier: Classifier, question: str) -> None:
    history = "The annual meeting of lamp keepers since 1999."
    engine = Engine(make_event(history=make_fact(history)), classifier)
    answer = engine.answer(question, at("2026-05-01 10:00"))
    assert (answer.status, history in answer.text) == (AnswerStatus.ANSWERED, True)


@pytest.mark.parametrize(
    "question",
    ["how often are there breaks", "les pauses, c'est tous les combien ?", "часто ли перерывы"],
)
def test_what_is_held_more_often_is_not_the_event(engine: Engine, question: str) -> None:
    assert engine.answer(question, at("2026-05-01 10:00")).topic == "breaks"
