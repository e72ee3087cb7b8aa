"""A word for the price beside the half of a title is no other title."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, SessionKind
from tests.builders import at, make_event, make_timed

ENGINE = Engine(
    make_event(
        sessions=(
            make_timed("boat", "Boat trip to the lighthouse", "2026-05-04 15:00",
                       kind=SessionKind.SOCIAL),
            make_timed("waves", "Slow waves", "2026-05-04 10:00"),
        )
    )
)  # fmt: skip


@pytest.mark.parametrize(
    "question",
    [
        "does the boat trip cost extra",
        "is the boat trip free?",
        "boat trip price?",
        "is the boat trip included?",
        "the boat trip, how much is it?",
    ],
)
def test_price_asked_of_half_a_title_is_said_not_to_be_told(question: str) -> None:
    answer = ENGINE.answer(question, at("2026-05-03 12:00"))
    assert (answer.status, answer.sessions) == (AnswerStatus.UNKNOWN, ("boat",))
    assert answer.text.startswith("“Boat trip to the lighthouse”")
