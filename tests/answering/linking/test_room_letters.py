"""A letter that stands for a word, or is a small one, is not that of a room."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import at, make_event, make_room, make_text, make_timed

NOW = at("2026-05-04 08:10")
NAMES = ("Amphi C", "Amphi D", "Amphi K", "Amphi S", "Amphi Y", "Зал В", "Зал К", "L'Étoile")


@pytest.fixture(scope="module")
def engine() -> Engine:
    """Return the engine of an event with a session of its own in each room."""
    rooms = tuple(make_room(id=name, name=make_text(name)) for name in NAMES)
    sessions = tuple(
        make_timed(name, f"Weirs {number}", "2026-05-04 09:00", rooms=(name,))
        for number, name in enumerate(NAMES, 20)
    )
    return Engine(make_event(rooms=rooms, sessions=sessions))


@pytest.mark.parametrize(
    ("question", "room"),
    [
        ("C'est quoi le programme en amphi K ?", "Amphi K"),
        ("C’est quoi le programme en amphi K ?", "Amphi K"),
        ("cʼest où l'amphi K ?", "Amphi K"),
        ("c est où l'amphi K ?", "Amphi K"),
        ("D'où vient l'amphi K ?", "Amphi K"),
        ("Amphi K : d'accord ?", "Amphi K"),
        ("C'est quoi le programme près d'amphi K ?", "Amphi K"),
        ("y a quoi en amphi K ?", "Amphi K"),
        ("Y a quoi en amphi K ?", "Amphi K"),
        ("What's on in amphi K?", "Amphi K"),
        ("Who'd be speaking in amphi K?", "Amphi K"),
        ("What is amphi K's first talk?", "Amphi K"),
        ("¿Qué hay en el amphi K y a qué hora?", "Amphi K"),
        ("что будет в зале К?", "Зал К"),
        ("что будет к девяти в зале В?", "Зал В"),
        ("amphi K 现在有什么", "Amphi K"),
        ("amphi K에서 뭐 해?", "Amphi K"),
        ("ماذا يوجد في amphi K؟", "Amphi K"),
    ],
)
def test_letter_of_a_word_is_no_room(engine: Engine, question: str, room: str) -> None:
    assert engine.answer(question, NOW).sessions == (room,)


@pytest.mark.parametrize(
    ("question", "room"),
    [
        ("amphi C", "Amphi C"),
        ("programme amphi c", "Amphi C"),
        ("où est l'amphi C' ?", "Amphi C"),
        ("le programme de l'amphi “C”", "Amphi C"),
        ("le programme de l'amphi 'C'", "Amphi C"),
        ("C'est quoi le programme en amphi C ?", "Amphi C"),
        ("programme de l'amphi Y", "Amphi Y"),
        ("¿Qué hay en la sala Y?", "Amphi Y"),
        ("c'est où l'Étoile ?", "L'Étoile"),
    ],
)
def test_letter_beside_a_noun_is_that_of_the_room(engine: Engine, question: str, room: str) -> None:
    assert engine.answer(question, NOW).sessions == (room,)


@pytest.fixture(scope="module")
def lettered() -> Engine:
    """Return the engine of an event with two rooms at the same hour, one called by a letter."""
    rooms = (make_room(id="s", name=make_text("S")), make_room(id="r1", name=make_text("R1")))
    sessions = (
        make_timed("s", "Weirs", "2026-05-04 14:00", rooms=("s",)),
        make_timed("r1", "Locks", "2026-05-04 14:00", rooms=("r1",)),
    )
    return Engine(make_event(rooms=rooms, sessions=sessions))


@pytest.mark.parametrize(
    ("question", "sessions"),
    [
        ("what's in S at 2pm", ("s",)),
        ("S at 2pm?", ("s",)),
        ("¿qué hay en S a las 14?", ("s",)),
        ("что в S в 14:00?", ("s",)),
        ("在S下午两点有什么", ("s",)),
        ("오후 2시에 S에서는 뭘 하나요?", ("s",)),
        ("what are the S talks at 2pm", ("s", "r1")),
        ("what's on at 2pm", ("s", "r1")),
    ],
)
def test_capital_letter_where_a_place_stands_is_the_room_called_so(
    lettered: Engine, question: str, sessions: tuple[str, ...]
) -> None:
    assert set(lettered.answer(question, NOW).sessions) == set(sessions)
