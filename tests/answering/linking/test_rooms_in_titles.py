"""A title that only names a room besides is not meant by the room's name alone."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import at, make_event, make_room, make_text, make_timed

NOW = at("2026-05-04 08:10")


@pytest.fixture(scope="module")
def engine() -> Engine:
    """Return the engine of a hospital's days: rooms called by their floor, papers by their room."""
    rooms = (
        make_room(id="f", name=make_text("4 Piso Aula F")),
        make_room(id="4", name=make_text("Aula 4 Piso")),
        make_room(id="4s", name=make_text("4 Piso Aulas")),
    )
    papers = make_timed(
        "papers", "Short papers, Aula 4 Piso", "2026-05-05 08:00", "2026-05-05 09:00", rooms=("4",)
    )
    lungs = make_timed("lungs", "Lungs", "2026-05-04 11:00", "2026-05-04 12:00", rooms=("f",))
    knees = make_timed("knees", "Knees", "2026-05-04 11:00", "2026-05-04 12:00", rooms=("4s",))
    hearts = make_timed("hearts", "Hearts", "2026-05-04 14:00", "2026-05-04 15:00", rooms=("4",))
    return Engine(make_event(rooms=rooms, sessions=(papers, lungs, knees, hearts)))


@pytest.mark.parametrize(
    ("question", "sessions"),
    [
        ("4 Piso Aula F on Monday", ("lungs",)),
        ("¿qué hay en 4 Piso Aula F el lunes?", ("lungs",)),
        ("qu'y a-t-il en 4 Piso Aula F lundi ?", ("lungs",)),
        ("что в 4 Piso Aula F в понедельник?", ("lungs",)),
        ("周一4 Piso Aula F有什么", ("lungs",)),
        ("what is on in 4 Piso Aulas on Monday", ("knees",)),
        ("¿qué hay en 4 Piso Aulas el lunes?", ("knees",)),
        ("4 Piso Aulas 월요일에 뭐 있어요?", ("knees",)),
        ("ماذا يوجد في 4 Piso Aulas يوم الاثنين؟", ("knees",)),
        ("¿qué hay en el Aula 4 Piso el lunes?", ("hearts",)),
        ("short papers, aula 4 piso", ("papers",)),
    ],
)
def test_name_of_a_room_is_no_part_of_a_title(
    engine: Engine, question: str, sessions: tuple[str, ...]
) -> None:
    assert engine.answer(question, NOW).sessions == sessions


def test_part_of_a_room_s_name_is_no_other_room(engine: Engine) -> None:
    assert "Aula 4»" not in engine.answer("¿qué hay en el Aula 4 Piso el martes?", NOW).text
