"""Where somebody can be met: wherever that one speaks."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import Participation
from tests.builders import at, make_event, make_person, make_session

NOON = at("2026-05-03 12:00")
ENGINE = Engine(
    make_event(
        people=tuple(
            make_person(id=key, name=name)
            for key, name in (("ana", "Ana Prieto"), ("ben", "Ben Ockham"))
        ),
        sessions=(
            make_session(
                id="tides",
                title="Tides",
                start=at("2026-05-04 10:00"),
                end=None,
                people=(Participation("ana"),),
            ),
        ),
    )
)


@pytest.mark.parametrize(
    "question",
    [
        "where can I meet Ana Prieto?",
        "où puis-je rencontrer Ana Prieto ?",
        "¿dónde puedo encontrarme con Ana Prieto?",
        "где можно встретить Ana Prieto?",
        "أين يمكنني مقابلة Ana Prieto؟",
        "在哪里能见到Ana Prieto？",
        "Ana Prieto 씨를 어디서 만날 수 있나요?",
    ],
)
def test_somebody_is_met_where_they_speak(question: str) -> None:
    assert ENGINE.answer(question, NOON).sessions == ("tides",)


@pytest.mark.parametrize(
    "question", ["where can I find Ana Prieto's email?", "where did Ana Prieto meet Ben Ockham?"]
)
def test_an_address_and_a_past_are_not_where_somebody_speaks(question: str) -> None:
    assert ENGINE.answer(question, NOON).topic != "person_sessions"
