"""Politeness that asks to be reminded of something is a question, and orders no reminder."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.answering.text.starters import without_recall
from tests.builders import at

NOON = at("2025-12-03 12:00")


@pytest.mark.parametrize(
    ("language", "text", "rest"),
    [
        ("en", "Could you refresh my memory: who opens?", "who opens?"),
        ("fr", "Pourriez-vous me rappeler dans quelle ville c'est ?", "dans quelle ville c'est ?"),
        ("es", "¿Podría recordarme en qué ciudad es?", "en qué ciudad es?"),
        ("ru", "Не напомните ли, кто открывает?", "кто открывает?"),
        ("ar", "هل يمكنك تذكيري أين المؤتمر؟", "أين المؤتمر؟"),
        ("zh", "麻烦提醒我一下，主旨演讲是谁", "主旨演讲是谁"),
        ("en", "When is it? Remind me who opens", "When is it? who opens"),
    ],
)
def test_order_to_recall_is_left_out(language: str, text: str, rest: str) -> None:
    assert without_recall(text, language) == rest


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "remind me before the keynote"),
        ("ru", "напомни мне за час до начала"),
        ("zh", "提醒我什么时候开始"),
    ],
)
def test_reminder_that_is_wanted_stays(language: str, text: str) -> None:
    assert without_recall(text, language) == text


def test_comma_behind_the_order_ends_no_question(conference: Engine) -> None:
    assert conference.answer("Напомните, кто открывает?", NOON).topic == "opens"


def test_unrelated_fact_asked_so_politely_is_declined(conference: Engine) -> None:
    reply = conference.answer("Не напомните ли, кто написал «Войну и мир»?", NOON)
    assert reply.topic == "out_of_scope"
