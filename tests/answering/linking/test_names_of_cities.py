"""A city's name that begins somebody's name is no city, and asks for no clock."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.answering.linking.places import without_cities_of_names
from bot.core.models import AnswerStatus
from tests.builders import make_event, make_talk
from tests.conversations import talk


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("a qué hora es la de santiago bilinkis", "a qué hora es la de          bilinkis"),
        ("what time is it in Santiago", "what time is it in Santiago"),
        ("what time is it in Santiago now", "what time is it in Santiago now"),
    ],
)
def test_cities_that_begin_names_are_left_out(text: str, left: str) -> None:
    assert without_cities_of_names(text) == left


@pytest.mark.parametrize(
    "asked", ["a qué hora es la charla de santiago bilinkis", "what time is Santiago Bilinkis on?"]
)
def test_when_a_stranger_called_like_a_city_speaks_is_not_known(asked: str) -> None:
    session = make_talk("salt", "Salt on the wind", "2026-05-04 09:00", "2026-05-04 09:30")
    assert talk(Engine(make_event(sessions=(session,))), asked).status is AnswerStatus.UNKNOWN
