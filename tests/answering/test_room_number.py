"""The number of a room, asked for behind where the event is, is not answered by its venue."""

from __future__ import annotations

import pytest

from bot.answering.dialogue.state import Turn
from bot.answering.engine import Engine
from bot.core.answers import Answer
from tests.builders import at

NOW = at("2025-12-03 12:00")


def answer_after(engine: Engine, first: str, second: str) -> Answer:
    earlier = [Turn(first, engine.answer(first, NOW))]
    return engine.answer(second, NOW, earlier=earlier)


@pytest.mark.parametrize(
    ("first", "second", "whole"),
    [
        ("Where is it?", "and the room number?", "which rooms are there?"),
        ("Où est-ce ?", "et le numéro de salle ?", "quelles salles y a-t-il ?"),
        ("Где это будет?", "а номер зала?", "какие есть залы?"),
        ("فين المؤتمر؟", "ورقم القاعة؟", "ما هي القاعات؟"),
    ],
)
def test_number_of_a_room_behind_the_venue_is_asked_of_the_rooms(
    conference: Engine, harbour: Engine, first: str, second: str, whole: str
) -> None:
    for event in (conference, harbour):
        assert answer_after(event, first, second).status == event.answer(whole, NOW).status
        assert answer_after(event, first, second).topic == "rooms"


@pytest.mark.parametrize(
    ("first", "second", "topic"),
    [
        ("Where is it?", "how many rooms?", "count"),
        ("¿Dónde es?", "¿número de salas?", "count"),
        ("К кому обращаться?", "а номер?", "contact"),
        ("Where is the keynote?", "and the room number?", "where"),
    ],
)
def test_number_of_something_else_is_not_that_of_a_room(
    harbour: Engine, first: str, second: str, topic: str
) -> None:
    assert answer_after(harbour, first, second).topic == topic
