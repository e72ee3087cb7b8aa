"""What some days cost is told with the fees, and not how long the event is."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import (
    at,
    make_event,
    make_fact,
    make_room,
    make_talk,
    make_text,
    make_topic,
)

BEFORE = at("2026-04-20 12:00")
PRICES = "Two days cost 60 euros, one day 35 euros."


@pytest.fixture(scope="module")
def engine() -> Engine:
    buoys = make_talk("buoys", "A buoy for forty euros", "2026-05-04 10:00", "2026-05-04 10:45")
    fees = make_topic(id="fees", title=make_text("Fees"), answer=make_fact(PRICES))
    return Engine(make_event(rooms=(make_room(id="hall"),), sessions=(buoys,), topics=(fees,)))


@pytest.mark.parametrize(
    "asked",
    [
        "how much is one day?",
        "is it 60 euro for 2 days?",
        "C'est combien pour une journée ?",
        "¿son 60 euros por dos días?",
        "два дня стоят 60 евро?",
        "هل هي 60 يورو ليومين؟",
        "两天是60欧元吗？",
        "이틀에 60유로인가요?",
    ],
)
def test_price_of_days_is_told_alone(engine: Engine, asked: str) -> None:
    answer = engine.answer(asked, BEFORE)
    assert (answer.topic, answer.sessions) == ("topic:fees", ())
    assert PRICES in answer.text


@pytest.mark.parametrize(
    "asked",
    [
        "how many days is it?",
        "C'est combien de jours ?",
        "how long is a buoy for 40 euros?",
        "how long is the 40 euro talk?",
    ],
)
def test_length_is_told_beside_words_for_a_price(engine: Engine, asked: str) -> None:
    assert engine.answer(asked, BEFORE).topic == "how_long"
