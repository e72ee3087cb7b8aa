"""What there is before or after the event is not known; within it, the event is told."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at

NOW = at("2025-12-03 12:00")


@pytest.mark.parametrize(
    "question",
    [
        "what happens before the conference?",
        "anything going on after the conference?",
        "y a-t-il quelque chose après la conférence ?",
        "¿qué hay después de la conferencia?",
        "что будет до конференции?",
        "هل هناك شيء بعد المؤتمر؟",
        "会议之前有什么活动",
        "회의 끝나고 뭐 있어요?",
    ],
)
def test_what_is_around_the_event_is_not_known(conference: Engine, question: str) -> None:
    assert conference.answer(question, NOW).status is AnswerStatus.UNKNOWN


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("how many days before the conference starts", "days_left"),
        ("who speaks after the conference opens", "opens"),
        ("what happens during the conference?", "about"),
    ],
)
def test_what_asks_of_the_event_itself_is_told(
    conference: Engine, question: str, topic: str
) -> None:
    answer = conference.answer(question, NOW)
    assert (answer.status, answer.topic) == (AnswerStatus.ANSWERED, topic)
