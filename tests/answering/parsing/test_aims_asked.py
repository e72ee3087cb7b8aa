"""What the organisers want to achieve is told by what the event is about, not by their names."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at

NOW = at("2025-12-01 10:00", "America/New_York")

_OF_AIMS = {"about", "topic:peaceful_uses"}
"""What the event is for, as a whole, and the sentence of the organisers on its aim."""


@pytest.mark.parametrize(
    "question",
    [
        "What do the organisers hope to achieve?",
        "Qu'espèrent obtenir les organisateurs ?",
        "¿Qué buscan los organizadores con esto?",
        "¿Qué se espera lograr con este encuentro?",
        "Чего хотят добиться организаторы?",
        "شو بدهم المنظمين من هالمؤتمر؟",
        "办这个会图什么?",
        "주최 측이 이루고 싶은 게 뭐예요?",
    ],
)
def test_aims_of_whoever_holds_it_are_what_it_is_about(conference: Engine, question: str) -> None:
    answer = conference.answer(question, NOW)
    assert (answer.status, answer.topic in _OF_AIMS) == (AnswerStatus.ANSWERED, True)


@pytest.mark.parametrize(
    "question",
    [
        "who are the organisers",
        "I hope to meet the organisers, who are they?",
        "¿quiénes son los organizadores?",
        "кто организаторы?",
    ],
)
def test_who_holds_it_stays_asked_by_who(conference: Engine, question: str) -> None:
    assert conference.answer(question, NOW).topic == "organisers"
