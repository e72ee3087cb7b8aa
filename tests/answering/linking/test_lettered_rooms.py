"""A room called by a noun and a letter is found beside a day, which is no "à" of a time then."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import at, make_event, make_room, make_text, make_timed

NOW = at("2026-05-03 12:00")


@pytest.fixture(scope="module")
def engine() -> Engine:
    """Return the engine of an event of two rooms, with a session in each on both days."""
    rooms = tuple(make_room(id=n, name=make_text(f"Amphi {n.upper()}")) for n in ("a", "b"))
    sessions = tuple(
        make_timed(f"{room}{day}", title, f"2026-05-0{day} 14:00", rooms=(room,))
        for room, day, title in (
            ("a", 4, "Weirs"), ("b", 4, "Locks"), ("a", 5, "Mosses"), ("b", 5, "Eels"),
        )
    )  # fmt: skip
    return Engine(make_event(rooms=rooms, sessions=sessions))


@pytest.mark.parametrize(
    ("question", "sessions"),
    [
        ("le programme de l'amphi A mardi", ("a5",)),
        ("y a quoi à l'amphi a mardi", ("a5",)),
        ("SALLE A MARDI", ("a5",)),
        ("amphi A le 5 mai", ("a5",)),
        ("amphi A à 14h lundi", ("a4",)),
        ("¿qué hay en la sala A el martes por la tarde?", ("a5",)),
        ("en la sala a a las 14 el lunes", ("a4",)),
        ("what is in room a on Tuesday?", ("a5",)),
        ("что в зале А во вторник", ("a5",)),
        ("что будет в амфитеатре В в понедельник", ("b4",)),
        ("القاعة ب يوم الثلاثاء", ("b5",)),
        ("周二B厅有什么", ("b5",)),
        ("화요일 B 강의실 일정", ("b5",)),
    ],
)
def test_room_by_its_letter_is_found_beside_a_time(
    engine: Engine, question: str, sessions: tuple[str, ...]
) -> None:
    assert engine.answer(question, NOW).sessions == sessions


@pytest.mark.parametrize(
    ("question", "sessions"),
    [
        ("qu'est-ce qui se passe dans l'amphi à 14h mardi", ("b5", "a5")),
        ("dans quel amphi a lieu Mosses ?", ("a5",)),
        ("что в зале в понедельник", ("b4", "a4")),
    ],
)
def test_word_of_one_letter_is_no_room(
    engine: Engine, question: str, sessions: tuple[str, ...]
) -> None:
    assert set(engine.answer(question, NOW).sessions) == set(sessions)
