"""When the event was is its dates, and since when there is it its history, in every language."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import at

AFTER = at("2025-12-10 18:00", "America/New_York")


@pytest.mark.parametrize(
    "question",
    [
        "when was the conference",
        "when was it",
        "cuándo fue la conferencia",
        "c'était quand",
        "quand a eu lieu la conférence",
        "когда была конференция",
        "متى كان المؤتمر",
        "什么时候办的",
        "언제 열렸어요?",
    ],
)
def test_dates_asked_for_in_the_past_tense_are_those_of_the_event(
    conference: Engine, question: str
) -> None:
    assert conference.answer(question, AFTER).topic == "when"


@pytest.mark.parametrize(
    "question",
    [
        "when was it founded",
        "when was the first one",
        "cuándo nació",
        "c'était quand la première",
        "когда основана",
        "متى كان أول مؤتمر",
        "首届是什么时候",
        "언제 시작된 회의야",
        "这个会最早是哪年办的呀",
        "en qué año fue",
    ],
)
def test_beginning_of_the_event_is_its_history(conference: Engine, question: str) -> None:
    assert conference.answer(question, AFTER).topic == "history"
