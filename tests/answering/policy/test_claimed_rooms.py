"""A room named by words that several have is not denied of a session in one of these."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import at, make_event, make_room, make_talk, make_text

NOW = at("2026-05-03 12:00")
NAMES = {"rows": "2 Piso Aulas A-B", "a": "Aula 4 Piso A", "f": "4 Piso Aula F"}


@pytest.fixture(scope="module")
def engine() -> Engine:
    """Return the engine of an event with a talk in a room of two letters."""
    rooms = tuple(make_room(id=one, name=make_text(name)) for one, name in NAMES.items())
    talk = make_talk("kelp", "Gardens of kelp", "2026-05-04 10:00", rooms=("rows",))
    return Engine(make_event(rooms=rooms, sessions=(talk,)))


@pytest.mark.parametrize(
    ("question", "opening"),
    [
        ("¿Gardens of kelp es en el Aula A?", "«Gardens of kelp»"),
        ("Is Gardens of kelp in room A?", "“Gardens of kelp”"),
        ("Gardens of kelp est en salle A ?", "«\u202fGardens of kelp\u202f»"),
        ("Gardens of kelp в зале A?", "«Gardens of kelp»"),
        ("¿Gardens of kelp es en el Aula F?", "No, 4 Piso Aula F no."),
        ("¿Gardens of kelp es en el Aula 4 Piso A?", "No, Aula 4 Piso A no."),
        ("¿Gardens of kelp es en 2 Piso Aulas A-B?", "Sí."),
    ],
)
def test_room_that_may_be_another_is_not_denied(
    engine: Engine, question: str, opening: str
) -> None:
    assert engine.answer(question, NOW).text.startswith(opening)
