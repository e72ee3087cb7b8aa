"""How many rooms there are; what begins at an hour, asked of an "event" that is one of many."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import at

BEFORE = at("2027-05-12 10:00", "Europe/Lisbon")


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("how many rooms are there?", "4 rooms."),
        ("how many rooms", "4 rooms."),
        ("cuántas salas hay", "4 salas."),
        ("combien de salles y a-t-il ?", "4 salles."),
    ],
)
def test_rooms_are_counted_first(harbour: Engine, question: str, first: str) -> None:
    assert harbour.answer(question, BEFORE).text.splitlines()[0] == first


@pytest.mark.parametrize(
    "question",
    [
        "which event starts Thursday at 16:00?",
        "quel événement commence jeudi à 16h",
        "qué evento empieza el jueves a las 16",
        "какое мероприятие начинается в четверг в 16:00",
        "ما الفعالية التي تبدأ يوم الخميس الساعة 16:00",
        "周四16点开始的活动是什么",
        "목요일 16시에 시작하는 행사는 뭐예요",
    ],
)
def test_event_that_begins_at_an_hour_is_a_session(harbour: Engine, question: str) -> None:
    assert harbour.answer(question, BEFORE).sessions == ("open_stage",)
