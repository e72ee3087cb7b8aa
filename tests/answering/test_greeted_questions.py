"""A question behind a greeting, be it a rare or a childish one, is answered."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import at

NOON = at("2025-12-03 12:00")


@pytest.mark.parametrize(
    "question",
    [
        "heyo, and when's the conf? 😊",
        "coucou toi, c'est quand la conf ?",
        "holis, ¿el congre cuándo es?",
        "приветик, а конфа когда? 🥰",
        "مرحبتين، امتى الكونفرنس؟",
        "يا هلا، ومتى المؤتمر",
        "嗨嗨，会啥时候开呀",
        "하이룽 컨퍼런스 언제야",
    ],
)
def test_question_behind_a_greeting_is_answered(conference: Engine, question: str) -> None:
    assert conference.answer(question, NOON).topic == "when"


@pytest.mark.parametrize(
    "question",
    ["وفي شي عن الكوانتم؟", "퀀텀 얘기도 있어요?", "про квантум будет?", "про эйай будет?"],
)
def test_topic_of_the_organisers_is_known_by_ear(conference: Engine, question: str) -> None:
    assert conference.answer(question, NOON).topic == "topic:ai_cyber_quantum"
