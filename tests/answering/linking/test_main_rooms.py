"""The main hall or stage is known in whatever language; another one is none of the event."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import Text
from tests.builders import at, make_event, make_room, make_text, make_timed

NOW = at("2026-05-03 12:00")
STAGE, HALL, NOTHING = ("kelp",), ("weirs",), ()


@pytest.fixture(scope="module")
def engine() -> Engine:
    """Return the engine of an event with a main stage, a main hall and a room with a number."""
    names = {"stage": "Main Stage", "hall": "Main Hall", "one": "Room 1"}
    hours = ("2026-05-04 09:00", "2026-05-04 10:00")
    return Engine(
        make_event(
            rooms=tuple(make_room(id=one, name=make_text(name)) for one, name in names.items()),
            sessions=(
                make_timed("kelp", "Kelp", *hours, rooms=("stage",)),
                make_timed("weirs", "Weirs", *hours, rooms=("hall",)),
                make_timed("nets", "Nets", *hours, rooms=("one",)),
            ),
        )
    )


@pytest.mark.parametrize(
    ("question", "sessions"),
    [
        ("что на главной сцене в понедельник?", STAGE),
        ("что в большом зале в понедельник?", HALL),
        ("qu'est-ce qu'il y a sur la scène principale lundi ?", STAGE),
        ("¿qué hay en la sala principal el lunes?", HALL),
        ("ماذا يوجد في القاعة الرئيسية يوم الاثنين؟", HALL),
        ("星期一主舞台有什么？", STAGE),
        ("월요일에 메인 무대에서 뭐 해요?", STAGE),
        ("第一会议室星期一有什么？", ("nets",)),
        ("1번 방에서 월요일에 뭐 있어요?", ("nets",)),
    ],
)
def test_main_room_is_meant_in_other_languages(
    engine: Engine, question: str, sessions: tuple[str, ...]
) -> None:
    assert engine.answer(question, NOW).sessions == sessions


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("что в большом зале?", "«большом зале»"),
        ("¿qué hay en la sala principal?", "«sala principal»"),
        ("主舞台有什么？", "“主舞台”"),
    ],
)
def test_main_room_that_there_is_not_is_said_to_be_none(question: str, name: str) -> None:
    talk = make_timed("kelp", "Kelp", "2026-05-04 09:00", rooms=("one",))
    room = make_room(id="one", name=make_text("Heron Room"))
    answer = Engine(make_event(rooms=(room,), sessions=(talk,))).answer(question, NOW)
    assert (answer.sessions, name in answer.text) == ((), True)


@pytest.mark.parametrize(
    "question", ["что в большом зале?", "主会议室有什么？", "what is in the main hall"]
)
def test_main_room_is_meant_whatever_its_name_has_folded(question: str) -> None:
    talk = make_timed("kelp", "Kelp", "2026-05-04 09:00", rooms=("hall",))
    nets = make_timed("nets", "Nets", "2026-05-04 09:00", rooms=("one",))
    hall = make_room(id="hall", name=Text.of(fr="Großer Saal"))
    rooms = (hall, make_room(id="one", name=make_text("Room 1")))
    engine = Engine(make_event(rooms=rooms, sessions=(talk, nets)))
    assert engine.answer(question, NOW).sessions == ("kelp",)
