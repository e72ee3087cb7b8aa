"""Where an event began, and who began it, nothing tells but its history."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at

NOW = at("2025-12-01 10:00", "America/New_York")


@pytest.mark.parametrize(
    "question",
    [
        "was it founded in Seoul",
        "was it founded in New York",
        "where was it founded?",
        "La conférence a-t-elle été créée à Séoul ?",
        "¿Se fundó en Seúl?",
        "Конференция основана в Сеуле?",
        "تأسس المؤتمر في سيول؟",
        "会议是在首尔创立的吗",
    ],
)
def test_place_where_it_began_is_neither_confirmed_nor_that_of_today(
    conference: Engine, question: str
) -> None:
    answer = conference.answer(question, NOW)
    assert (answer.status, answer.topic) == (AnswerStatus.UNKNOWN, "history")
    assert "2002" in answer.text.splitlines()[0]


@pytest.mark.parametrize(
    "question",
    [
        "who founded the conference",
        "qui a eu l'idée de cette conférence",
        "¿quién fundó la conferencia?",
        "кто придумал эту конференцию",
        "مين أسس المؤتمر",
        "회의 누가 처음 만든 거예요",
    ],
)
def test_history_is_told_beside_that_the_founder_is_not_known(
    conference: Engine, question: str
) -> None:
    answer = conference.answer(question, NOW)
    assert answer.status is AnswerStatus.UNKNOWN
    assert "2002" in answer.text


@pytest.mark.parametrize(
    "question",
    [
        "who founded it and when",
        "when was it founded and by whom?",
        "¿quién lo fundó y cuándo?",
        "кто её основал и когда?",
        "من أسس المؤتمر ومتى؟",
        "谁创办的，什么时候？",
    ],
)
def test_when_beside_who_founded_it_asks_for_no_date_of_this_event(
    conference: Engine, question: str
) -> None:
    answer = conference.answer(question, NOW)
    assert answer.topic == "history"
    assert "2002" in answer.text
    assert "2025" not in answer.text


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("À quand remonte la première conférence ?", "history"),
        ("de quand à quand a lieu la conférence", "when"),
        ("jusqu'à quand dure la conférence", "ends"),
    ],
)
def test_since_when_is_no_until_when(conference: Engine, question: str, topic: str) -> None:
    assert conference.answer(question, NOW).topic == topic
