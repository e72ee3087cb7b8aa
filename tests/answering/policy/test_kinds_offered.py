"""Sorts and tracks offered to choose from, of a session that is named by its title."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import SessionKind
from tests.builders import at, make_event, make_text, make_timed, make_track

NOON = at("2026-05-03 12:00")


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine(
        make_event(
            tracks=(
                make_track(id="plenary", name=make_text("Plenary")),
                make_track(id="evening", name=make_text("Evening Session")),
            ),
            sessions=(
                make_timed("coast", "Creating a calmer coast", "2026-05-04 10:00", track="plenary"),
                make_timed("salt", "Salt and song", "2026-05-04 19:00", track="evening"),
                make_timed("knots", "Knots by hand", "2026-05-04 14:00", kind=SessionKind.TALK),
                make_timed("nets", "Mending nets", "2026-05-05 14:00", kind=SessionKind.WORKSHOP),
            ),
        )
    )


@pytest.mark.parametrize(
    "question",
    [
        "Is Creating a calmer coast a plenary or an evening session?",
        "What type of event is Creating a calmer coast - a plenary or a party?",
        "Creating a calmer coast est une plénière ou une séance du soir ?",
        "¿Es Creating a calmer coast una plenaria o una sesión de noche?",
        "Creating a calmer coast — это пленарное заседание или вечернее?",
        "هل Creating a calmer coast جلسة عامة أم جلسة مسائية؟",
        "Creating a calmer coast是全体会议还是晚间会议？",
        "Creating a calmer coast는 본회의인가요 저녁 세션인가요?",
        "is Creating a calmer coast a plenary?",
    ],
)
def test_track_is_told_where_it_is_offered(engine: Engine, question: str) -> None:
    answer = engine.answer(question, NOON)

    assert (answer.sessions, "Plenary" in answer.text) == (("coast",), True)


def test_plenary_of_no_track(engine: Engine) -> None:
    answer = engine.answer("is Knots by hand a plenary?", NOON)

    assert answer.text == "No track of “Knots by hand” has been published."


def test_sort_is_told_where_sorts_are_offered(engine: Engine) -> None:
    answer = engine.answer("is Mending nets a talk or a workshop?", NOON)

    assert answer.text.splitlines()[0] == "“Mending nets” is a workshop."


def test_day_offered_beside_a_sort(engine: Engine) -> None:
    answer = engine.answer("is the plenary Creating a calmer coast on Monday or Tuesday?", NOON)

    assert "track" not in answer.text
