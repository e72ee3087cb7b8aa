"""Words for a sort of session with a slip are read as that sort, in every alphabet."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import SessionKind
from tests.builders import at, make_event, make_room, make_text, make_timed

NOON = at("2026-05-04 12:00")


@pytest.fixture(scope="module")
def engine() -> Engine:
    """Return a day with a keynote, lunch, karaoke and a reception."""
    rows = (
        ("tides", "The long tide", "09:00", SessionKind.KEYNOTE),
        ("lunch", "Lunch", "12:30", SessionKind.MEAL),
        ("songs", "Karaoke", "19:00", SessionKind.OTHER),
        ("wine", "Poster reception", "17:30", SessionKind.SOCIAL),
    )
    return Engine(
        make_event(
            sessions=tuple(
                make_timed(one, title, f"2026-05-04 {start}", kind=kind)
                for one, title, start, kind in rows
            )
        )
    )


@pytest.mark.parametrize(
    ("question", "session"),
    [
        ("when is karoake", "songs"),
        ("karoake???", "songs"),
        ("when is the recepton", "wine"),
        ("wen is the keynot", "tides"),
        ("¿a qué hora es el almuezro?", "lunch"),
        ("à quelle heure le déjeunner ?", "lunch"),
    ],
)
def test_misspelt_sort_of_session_is_that_sort(engine: Engine, question: str, session: str) -> None:
    assert engine.answer(question, NOON).sessions == (session,)


def test_word_of_the_event_is_no_slip_of_a_sort() -> None:
    sessions = (
        make_timed("grunt", "Karoke in Gruntham", "2026-05-04 09:00"),
        make_timed("songs", "Karaoke", "2026-05-04 19:00"),
    )
    engine = Engine(make_event(sessions=sessions))
    assert engine.answer("when is Karoke in Gruntham", NOON).sessions == ("grunt",)


@pytest.mark.parametrize(
    ("question", "session"),
    [
        ("¿está cancelada la charla de las cometas?", "kites"),
        ("¿a qué hora es la charla de las cometas?", "kites"),
        ("à quelle heure est la conférence sur la soupe ?", "soup"),
        ("la conférence sur la soupe est annulée ?", "soup"),
    ],
)
def test_word_for_a_subject_is_no_slip_of_another_word(question: str, session: str) -> None:
    sessions = (
        make_timed("kites", "Kites over the dunes", "2026-05-04 09:00"),
        make_timed("soup", "Soup for sailors", "2026-05-04 10:00"),
        make_timed("lunch", "Lunch", "2026-05-04 12:30", kind=SessionKind.MEAL),
        make_timed("dinner", "Dinner", "2026-05-04 19:30", kind=SessionKind.MEAL),
    )
    assert Engine(make_event(sessions=sessions)).answer(question, NOON).sessions == (session,)


@pytest.mark.parametrize(
    "question",
    ["what's on in balroom C now", "que hay ahora en la slaon C", "now in the ballrom c"],
)
def test_misspelt_noun_for_a_room_is_that_room(question: str) -> None:
    engine = Engine(
        make_event(
            rooms=(
                make_room(id="a", name=make_text("Ballroom A"), aliases=("Salón A",)),
                make_room(id="c", name=make_text("Ballroom C"), aliases=("Salón C",)),
            ),
            sessions=(
                make_timed("knots", "Knots", "2026-05-04 12:00", rooms=("a",)),
                make_timed("sails", "Sails", "2026-05-04 12:00", rooms=("c",)),
            ),
        )
    )
    assert engine.answer(question, at("2026-05-04 12:10")).sessions == ("sails",)
