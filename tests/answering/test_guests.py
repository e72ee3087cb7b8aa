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
        "어떤 귀빈들이 오시나요?",
    ],
)
def test_who_attends_is_told(conference: Engine, question: str) -> None:
    assert conference.answer(question, EVE).topic == "attendees"


@pytest.mark.parametrize("question", ["어떤 분들이 발표하시나요?", "有哪些贵宾"])
def test_who_speaks_is_told(conference: Engine, question: str) -> None:
    assert conference.answer(question, EVE).topic == "speakers"
