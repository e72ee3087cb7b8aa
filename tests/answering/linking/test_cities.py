"""Rooms told by the town in their name, in every language."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import at, make_event, make_fact, make_room, make_session, make_text, make_venue

MONDAY = at("2026-05-04 08:00")


@pytest.fixture(scope="module")
def stages() -> Engine:
    rooms = {"north": "hall north - München", "south": "attic Paris", "west": "tent"}
    return Engine(
        make_event(
            venue=make_venue(city=make_fact("Paris")),
            rooms=tuple(make_room(id=one, name=make_text(name)) for one, name in rooms.items()),
            sessions=(
                make_session(id="tides", rooms=("north",)),
                make_session(id="knots", title="Knots for poets", rooms=("south",)),
                make_session(id="ropes", title="Ropes of tomorrow", rooms=("west",)),
            ),
        )
    )


@pytest.mark.parametrize(
    "question",
    [
        "what's on in Munich on Monday",
        "que se passe-t-il à Munich lundi ?",
        "¿qué hay en Múnich el lunes?",
        "что в Мюнхене в понедельник",
        "ماذا يوجد في ميونخ يوم الاثنين",
        "慕尼黑星期一有什么",
        "뮌헨 월요일 일정",
    ],
)
def test_room_by_its_town(stages: Engine, question: str) -> None:
    answer = stages.answer(question, MONDAY)
    shown = [title for title in ("tides", "Knots", "Ropes") if title in answer.text]
    assert shown == ["tides"], answer.text


def test_town_of_the_event_is_no_room(stages: Engine) -> None:
    answer = stages.answer("what's on in Paris on Monday", MONDAY)
    shown = [title for title in ("tides", "Knots", "Ropes") if title in answer.text]
    assert shown == ["tides", "Knots", "Ropes"], answer.text
