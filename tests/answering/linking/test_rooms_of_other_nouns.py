"""A room is the event's only by its own noun, or one for any room; nobody's name makes it one."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import Participation
from tests.builders import at, make_event, make_person, make_room, make_session, make_text

NOW = at("2026-05-03 12:00")


@pytest.fixture(scope="module")
def engine() -> Engine:
    """Return the engine of an event with rooms of several nouns, and a Ruby Diamond."""
    names = {
        "royal": "Royal Room",
        "grand": "Grand Ballroom",
        "lobby": "Crystal Lobby",
        "oak": "Redwood",
    }
    rooms = tuple(make_room(id=one, name=make_text(name)) for one, name in names.items())
    talks = [
        make_session(id=f"in-{one}", title=make_text(f"Knots {one}"), rooms=(one,)) for one in names
    ]
    talks[0] = make_session(
        id="in-royal",
        title=make_text("Sailing at dusk"),
        rooms=("royal",),
        people=(Participation("ruby"),),
    )
    people = (make_person(id="ruby", name="Ruby Diamond"),)
    return Engine(make_event(rooms=rooms, sessions=tuple(talks), people=people))


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("what's on in the Royal Ballroom?", "“Royal Ballroom”: no room of that name"),
        ("where is the grand lobby", "“grand lobby”: no room of that name"),
        ("where is the royal suite", "“royal suite”: no room of that name"),
        ("l'auditorium Royal est où ?", "« auditorium Royal » : aucune salle de ce nom"),
        ("где сцена Royal?", "«сцена Royal»: зала с таким названием"),
        ("Royal舞台在哪", "“Royal舞台”"),
        ("is there anything in the Diamond Room", "“Diamond Room”: no room of that name"),
        ("où est la salle Diamond ?", "« salle Diamond » : aucune salle de ce nom"),
    ],
)
def test_room_of_another_noun_is_said_to_be_none(engine: Engine, question: str, said: str) -> None:
    answer = engine.answer(question, NOW)
    assert (said in answer.text.replace("\u202f", " "), answer.sessions) == (True, ())


@pytest.mark.parametrize(
    ("question", "session"),
    [
        ("where is the Royal Room", "in-royal"),
        ("what's in the royal", "in-royal"),
        ("where is the grand room", "in-grand"),
        ("salle Royal", "in-royal"),
        ("Royal厅在哪", "in-royal"),
        ("where is the crystal lobby", "in-lobby"),
        ("where is the redwood hall", "in-oak"),
        ("which room is Diamond in?", "in-royal"),
        ("Diamond's room?", "in-royal"),
    ],
)
def test_room_by_its_own_noun_or_any_is_found(engine: Engine, question: str, session: str) -> None:
    assert engine.answer(question, NOW).sessions == (session,)


@pytest.mark.parametrize("room", ["Grand Suite", "Diamond Room", "Room 7"])
def test_session_put_into_no_room_is_told_with_that(engine: Engine, room: str) -> None:
    answer = engine.answer(f"Is Sailing at dusk in the {room}?", NOW)
    first, second, *_ = answer.text.splitlines()
    assert first == f"“{room}”: no room of that name is in the published programme."
    assert second == "“Sailing at dusk” is in Royal Room."


@pytest.mark.parametrize(
    "question", ["Is Sailing at dusk on in Conference Room 4?", "What's on in the Emerald Hall?"]
)
def test_room_named_where_none_is_told_is_said_not_to_be_told(question: str) -> None:
    event = make_event(rooms=(), sessions=(make_session(title=make_text("Sailing at dusk")),))
    text = Engine(event).answer(question, NOW).text
    assert "has not been published" in text.splitlines()[0]
