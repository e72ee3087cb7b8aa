"""A question that is only begun is asked back; it gets no yes, and nothing of today."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at, make_event

DURING = at("2026-05-04 12:00")


@pytest.fixture(scope="module")
def engine() -> Engine:
    """Return the engine of an event that is on."""
    return Engine(make_event())


@pytest.mark.parametrize(
    ("language", "begun"),
    [
        ("en", "is the"),
        ("en", "is it"),
        ("fr", "est-ce que le"),
        ("fr", "c'est"),
        ("es", "¿el"),
        ("ru", "а это"),
        ("ar", "هل هو"),
        ("zh", "是不是"),
        ("ko", "혹시"),
    ],
)
def test_a_question_only_begun_is_asked_back(engine: Engine, language: str, begun: str) -> None:
    asked_back = engine.answer("?", DURING, language).text
    assert engine.answer(begun, DURING, language).text == asked_back


@pytest.mark.parametrize("whole", ["is it today?", "is it on?", "when", "это сегодня?", "今天吗"])
def test_a_whole_question_of_few_words_is_answered(engine: Engine, whole: str) -> None:
    assert engine.answer(whole, DURING).status is AnswerStatus.ANSWERED
