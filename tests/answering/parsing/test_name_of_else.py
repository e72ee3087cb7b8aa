"""Whose name is asked for: that of a hall, a hotel or a mascot is not the event's."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import at

NOON = at("2025-12-03 12:00")


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("What's the name of the hall?", "rooms"),
        ("وش اسم القاعة؟", "rooms"),
        ("как называется зал?", "rooms"),
        ("会议室叫什么名字？", "rooms"),
        ("회의장 이름이 뭐예요?", "where"),
        ("ما اسم الفندق؟", "topic:hotels"),
        ("酒店名称是什么", "topic:hotels"),
        ("what is the name of the restaurant", "topic:food"),
        ("what's the name of the mascot", "event_unknown"),
    ],
)
def test_name_of_something_else_is_not_the_events(
    conference: Engine, question: str, topic: str
) -> None:
    assert conference.answer(question, NOON).topic == topic


@pytest.mark.parametrize(
    "question",
    [
        "What's the official name?",
        "name?",
        "quel est le nom officiel complet ?",
        "ما اسم المؤتمر؟",
        "名称？",
        "행사 이름이 뭐예요",
        "as in full name please",
    ],
)
def test_a_name_of_nothing_else_is_the_events(conference: Engine, question: str) -> None:
    assert conference.answer(question, NOON).topic == "event_name"


@pytest.mark.parametrize(
    "question",
    [
        "How many nights should I book?",
        "Combien de nuits faut-il réserver ?",
        "¿Cuántas noches reservo?",
        "сколько ночей?",
        "كم ليلة أحجز؟",
        "要住几晚？",
        "몇 박 해야 하나요?",
    ],
)
def test_who_counts_nights_is_told_the_days(conference: Engine, question: str) -> None:
    assert conference.answer(question, NOON).topic == "how_long"
