"""Whether one may come to a session named is asked of its places, and of no topic it resembles."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at

NOW = at("2027-05-13 08:30")


@pytest.mark.parametrize(
    "asked",
    [
        "can I come on the boat trip",
        "can he come on the boat trip?",
        "je peux venir à la sortie en bateau ?",
    ],
)
def test_coming_to_a_session_is_no_luggage(harbour: Engine, asked: str) -> None:
    answer = harbour.answer(asked, NOW)
    assert (answer.topic, answer.sessions) == ("session_space", ("boat_trip",))


def test_a_text_that_has_only_the_title_tells_nothing_of_a_topic(harbour: Engine) -> None:
    answer = harbour.answer("are dogs allowed on the boat trip", NOW)
    assert (answer.status, answer.topic) == (AnswerStatus.UNKNOWN, "topic:pets")
