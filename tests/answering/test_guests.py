"""Who attends is asked by whatever word for people: guests, dignitaries, 분들."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import at

EVE = at("2025-12-02 09:30", "America/New_York")


@pytest.mark.parametrize(
    "question",
    [
        "which dignitaries are coming?",
        "quelles personnalités seront là ?",
        "¿qué personalidades asisten?",
        "какие гости будут?",
        "مين اللي جايين؟",
        "어떤 분들이 참석하나요?",
        "어떤 분들이 오시나요?",
        "领导想了解一下都有哪些方面的人士与会。",
        "哪些领域的人会来？",
        "어떤 귀빈들이 오시나요?",
    ],
)
def test_who_attends_is_told(conference: Engine, question: str) -> None:
    assert conference.answer(question, EVE).topic == "attendees"


@pytest.mark.parametrize("question", ["어떤 분들이 발표하시나요?", "有哪些贵宾"])
def test_who_speaks_is_told(conference: Engine, question: str) -> None:
    assert conference.answer(question, EVE).topic == "speakers"


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("이번 회의를 개최하는 유엔 기관이 어디인지 문의드립니다.", "organisers"),
        ("개최 기관이 어디예요?", "organisers"),
        ("올해가 제몇 차인가요?", "edition"),
        ("올해로 제 몇 회인가요?", "edition"),
    ],
)
def test_polite_korean_words_for_holder_and_edition_are_read(
    conference: Engine, question: str, topic: str
) -> None:
    assert conference.answer(question, EVE).topic == topic
