"""Which ones of a group come, who cuts the ribbon, and in which city to stay."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at

NOW = at("2025-12-01 10:00", "America/New_York")


@pytest.mark.parametrize(
    "question",
    [
        "which companies take part",
        "quelles entreprises participent",
        "¿Qué empresas participan?",
        "какие компании участвуют",
        "ما الشركات المشاركة",
        "哪些公司参加",
        "어떤 기업이 참가하나요",
    ],
)
def test_companies_that_nobody_named_are_not_known_beside_who_comes(
    conference: Engine, question: str
) -> None:
    answer = conference.answer(question, NOW)
    assert (answer.status, answer.topic, answer.sessions) == (
        AnswerStatus.UNKNOWN,
        "attendees",
        (),
    )


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("who cuts the ribbon", "opens"),
        ("qui coupe le ruban", "opens"),
        ("¿quién corta la cinta?", "opens"),
        ("Кто ленточку режет?", "opens"),
        ("谁剪彩", "opens"),
        ("C'est qui la tête d'affiche ?", "keynote"),
        ("кто хедлайнер", "keynote"),
    ],
)
def test_part_that_is_told_by_a_saying_is_who_has_it(
    conference: Engine, question: str, topic: str
) -> None:
    answer = conference.answer(question, NOW)
    assert (answer.status, answer.topic) == (AnswerStatus.ANSWERED, topic)


@pytest.mark.parametrize(
    ("question", "city"),
    [
        ("which city do I book the hotel in", "New York"),
        ("dans quelle ville je réserve mon hôtel", "New York"),
        ("¿en qué ciudad reservo hotel?", "Nueva York"),
        ("в каком городе бронировать гостиницу?", "Нью-Йорк"),
        ("酒店订哪个城市", "纽约"),
        ("숙소를 어느 도시에 잡아야 하나요", "뉴욕"),
    ],
)
def test_city_to_stay_in_is_that_of_the_event(conference: Engine, question: str, city: str) -> None:
    assert city in conference.answer(question, NOW).text
