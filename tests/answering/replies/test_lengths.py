"""The event's length is none of a talk's: of each talk that is told, or that it is not."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at, make_event, make_timed

NOW = at("2026-05-03 12:00")

OF_EACH = [
    "how long does each speaker have?",
    "how many minutes does each speaker get",
    "how long is each talk?",
    "combien de temps par intervenant ?",
    "¿cuánto tiempo tiene cada ponente?",
    "сколько минут у каждого докладчика?",
    "كم دقيقة لكل متحدث؟",
    "每位发言人多长时间？",
]


@pytest.mark.parametrize("question", OF_EACH)
def test_length_of_each_talk_without_times_is_not_that_of_the_event(
    conference: Engine, question: str
) -> None:
    answer = conference.answer(question, at("2025-12-03 12:00", "America/New_York"))
    assert answer.status in {AnswerStatus.NOT_PUBLISHED, AnswerStatus.UNKNOWN}


@pytest.mark.parametrize("question", OF_EACH[:-2])
@pytest.mark.parametrize("number", [2, 6])
def test_length_of_each_talk_is_told(question: str, number: int) -> None:
    talks = (make_timed(f"t{n}", f"Knot {n}", f"2026-05-04 1{n}:00") for n in range(number))
    answer = Engine(make_event(sessions=tuple(talks))).answer(question, NOW)
    assert (answer.status, "45" in answer.text) == (AnswerStatus.ANSWERED, True)


@pytest.mark.parametrize(
    "question", ["how long is the conference?", "how long is it?", "会议多长时间？", "cuánto dura"]
)
def test_length_of_the_event_is_its_days(conference: Engine, question: str) -> None:
    answer = conference.answer(question, at("2025-12-03 12:00", "America/New_York"))
    assert (answer.status, answer.topic) == (AnswerStatus.ANSWERED, "how_long")
