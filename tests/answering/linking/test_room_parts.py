"""A room is known by a part of its name, and every room that the part may be of is told."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import at, make_event, make_room, make_session, make_text

NOW = at("2026-05-03 12:00")
NAMES = {
    "fg": "Exhibit Hall F&G",
    "center": "Harbour Convention Center Exhibit Hall",
    "south": "South Ballroom",
    "lobby": "South Ballroom Lobby",
    "maritime": "Maritime Room, Old Port Museum",
    "sala": "Bustelo. Sala 2",
}


@pytest.fixture(scope="module")
def engine() -> Engine:
    """Return the engine of an event with a talk in each of some rooms of several words."""
    rooms = tuple(make_room(id=one, name=make_text(name)) for one, name in NAMES.items())
    talks = tuple(make_session(id=f"in-{one}", rooms=(one,)) for one in NAMES)
    return Engine(make_event(rooms=rooms, sessions=talks))


@pytest.mark.parametrize(
    ("question", "rooms"),
    [
        ("Where is the Exhibit Hall?", {"fg", "center"}),
        ("how do I get to the exhibit hall", {"fg", "center"}),
        ("c'est où Exhibit Hall ?", {"fg", "center"}),
        ("¿Dónde está Exhibit Hall?", {"fg", "center"}),
        ("как пройти в Exhibit Hall", {"fg", "center"}),
        ("أين Exhibit Hall؟", {"fg", "center"}),
        ("Exhibit Hall在哪里？", {"fg", "center"}),
        ("Exhibit Hall 어디예요?", {"fg", "center"}),
        ("where is Exhibit Hall G?", {"fg"}),
        ("where is the Convention Center?", {"center"}),
        ("where is the South Ballroom?", {"south"}),
        ("where is the ballroom?", {"south", "lobby"}),
        ("where's the Old Port Museum", {"maritime"}),
        ("where is the maritime room", {"maritime"}),
        ("¿dónde está la sala 2?", {"sala"}),
    ],
)
def test_every_room_of_a_part_is_told(engine: Engine, question: str, rooms: set[str]) -> None:
    assert {*engine.answer(question, NOW).sessions} == {f"in-{one}" for one in rooms}


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("where is Exhibit Hall Z?", "“Exhibit Hall Z”: no room of that name"),
        ("what's on in the North Ballroom", "“North Ballroom”: no room of that name"),
        ("where is the south hall", "“south hall”: no room of that name"),
    ],
)
def test_part_with_another_word_is_no_room(engine: Engine, question: str, said: str) -> None:
    assert said in engine.answer(question, NOW).text


def test_rooms_left_out_of_a_list_are_counted() -> None:
    names = ("Oak", "Elm", "Ash", "Fir", "Yew", "Box", "Bay", "Fig", "Gum", "Koa", "Sal", "Tea")
    rooms = tuple(make_room(id=n.lower(), name=make_text(f"{n} Room")) for n in (*names, "Nut"))
    more = (*rooms, make_room(id="pine", name=make_text("Pine Room")))
    engine = Engine(make_event(rooms=more, sessions=(make_session(rooms=("oak",)),)))
    assert engine.answer("where is room 17?", NOW).text.endswith("Tea Room and 2 more.")
