"""A fact of the event is no guess at what is asked in words that nothing of it has."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at

NOW = at("2025-12-03 12:00")


@pytest.mark.parametrize(
    "question",
    ["melatonin dose for a 13-hour shift? brain gone", "ideal espresso grind for a 13-hour shift"],
)
def test_fact_is_not_guessed_beside_several_unknown_words(
    conference: Engine, question: str
) -> None:
    assert conference.answer(question, NOW).status is not AnswerStatus.ANSWERED


def test_place_put_forward_in_korean_is_corrected(conference: Engine) -> None:
    assert conference.answer("제네바에서 한다며", NOW).status is AnswerStatus.ANSWERED


@pytest.mark.parametrize("question", ["which time zone is that", "all times are in which zone?"])
def test_time_zone_that_is_asked_for_is_told(conference: Engine, question: str) -> None:
    assert conference.answer(question, NOW).status is AnswerStatus.ANSWERED
