"""A choice of parts of a day asks for the hour: the event's days alone do not tell it."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at, make_event, make_timed

CHOICES = [
    "morning or afternoon?",
    "is it in the morning or in the afternoon?",
    "c'est le matin ou l'après-midi ?",
    "¿es por la mañana o por la tarde?",
    "утром или днём?",
    "الصبح ولا المسا؟",
    "上午还是下午？",
]


@pytest.mark.parametrize("question", CHOICES)
def test_part_of_the_day_without_times_is_not_published(conference: Engine, question: str) -> None:
    answer = conference.answer(question, at("2025-12-03 12:00", "America/New_York"))
    assert answer.status is AnswerStatus.NOT_PUBLISHED


@pytest.mark.parametrize("question", CHOICES)
def test_part_of_the_day_is_told_by_when_it_begins(question: str) -> None:
    engine = Engine(make_event(sessions=(make_timed("knots", "Knots", "2026-05-04 13:40"),)))
    answer = engine.answer(question, at("2026-05-03 12:00"))
    assert (answer.status, "13:40" in answer.text) == (AnswerStatus.ANSWERED, True)
