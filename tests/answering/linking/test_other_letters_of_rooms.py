"""A noun for a room with a letter that none has names no room, and not the one of that noun."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at, make_event, make_room, make_session, make_text

BEFORE = at("2027-05-12 10:00", "Europe/Lisbon")


@pytest.mark.parametrize(
    ("question", "room"),
    [
        ("where is Hall B", "Hall B"),
        ("whats on in hall b on thursday morning", "hall b"),
        ("is the glider talk in Hall B?", "Hall B"),
        ("y a quoi en salle B ?", "salle B"),
        ("¿qué hay en la sala C?", "sala C"),
        ("есть ли зал Hall B?", "Hall B"),
        ("ماذا يوجد في القاعة ب؟", "القاعة ب"),
        ("B厅在哪里", "B厅"),
        ("B홀은 어디예요?", "B홀"),
    ],
)
def test_letter_that_no_room_has_is_no_room(harbour: Engine, question: str, room: str) -> None:
    answer = harbour.answer(question, BEFORE)
    said = answer.text.splitlines()[0].replace("\u2068", "").replace("\u2069", "")
    assert (answer.status, room in said, answer.sessions) == (AnswerStatus.UNKNOWN, True, ())


@pytest.fixture(scope="module")
def one_hall() -> Engine:
    """Return the engine of an event with a single room that is called by a letter."""
    room = make_room(id="a", name=make_text("Hall A"))
    return Engine(make_event(rooms=(room,), sessions=(make_session(rooms=("a",)),)))


@pytest.mark.parametrize("question", ["is Reading the tides in Hall B?", "what's on in Hall B?"])
def test_no_series_is_needed_for_another_letter(one_hall: Engine, question: str) -> None:
    answer = one_hall.answer(question, at("2026-05-03 10:00"))
    assert "Hall B”: no room of that name" in answer.text


@pytest.mark.parametrize("question", ["what's on in Hall A?", "what is on in hall a"])
def test_own_letter_is_the_room(one_hall: Engine, question: str) -> None:
    assert one_hall.answer(question, at("2026-05-03 10:00")).sessions == ("tides",)


@pytest.mark.parametrize(
    "question",
    [
        "is there a room I can rest in",
        "which room r we in",
        "où est la salle d attente ?",
        "¿en qué sala y a qué hora es la apertura?",
        "в каком зале и во сколько открытие?",
    ],
)
def test_letter_that_is_a_word_names_no_room(harbour: Engine, question: str) -> None:
    answer = harbour.answer(question, BEFORE, "en")
    assert "no room of that name" not in answer.text


@pytest.mark.parametrize("question", ["C厅在哪里", "où est la salle C ?"])
def test_letter_of_a_code_is_no_room_by_itself(question: str) -> None:
    room = make_room(id="c", name=make_text("C435"))
    event = make_event(rooms=(room,), sessions=(make_session(rooms=("c",)),))
    answer = Engine(event).answer(question, at("2026-05-03 10:00"), "en")
    assert "no room of that name" in answer.text
