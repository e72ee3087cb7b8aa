"""The largest room and the smallest: which it is, where it is, what is on there."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at, make_event, make_room, make_session, make_text

BEFORE = at("2027-05-12 10:00", "Europe/Lisbon")

LARGEST = [
    ("en", "which is the biggest room"),
    ("en", "which room has the most seats?"),
    ("fr", "quelle salle a le plus de places ?"),
    ("fr", "c'est laquelle, la plus grande salle ?"),
    ("es", "¿cuál es la sala más grande?"),
    ("ru", "какой зал самый большой?"),
    ("ru", "в какой аудитории больше всего мест?"),
    ("ar", "ما هي أكبر قاعة؟"),
    ("zh", "哪个房间最大？"),
    ("ko", "가장 큰 회의실은?"),
]


@pytest.mark.parametrize(("language", "question"), LARGEST)
def test_largest_room_is_the_one_that_holds_most(
    harbour: Engine, language: str, question: str
) -> None:
    told = harbour.answer(
        "how many people fit in the Sail Loft, and in the Foyer?", BEFORE, language
    )
    answer = harbour.answer(question, BEFORE)
    assert (answer.status, answer.text) == (AnswerStatus.ANSWERED, told.text)


def _rooms(**capacities: int | None) -> Engine:
    rooms = tuple(
        make_room(id=name.lower(), name=make_text(name), capacity=capacity)
        for name, capacity in capacities.items()
    )
    return Engine(make_event(rooms=rooms, sessions=(make_session(rooms=(rooms[0].id,)),)))


@pytest.mark.parametrize(
    ("question", "sessions"),
    [
        ("what is on in the largest hall?", ("tides",)),
        ("which talks are in the smallest room?", ()),
    ],
)
def test_what_is_on_in_it_is_listed(question: str, sessions: tuple[str, ...]) -> None:
    engine = _rooms(Cedar=300, Maple=20)
    assert engine.answer(question, at("2026-05-03 10:00")).sessions == sessions


@pytest.mark.parametrize(
    "question",
    [
        "how many people fit in the second largest hall?",
        "which is the third smallest hall?",
        "la deuxième plus grande salle ?",
        "¿cuál es la segunda sala más grande?",
    ],
)
def test_second_largest_room_is_not_told_as_the_largest(question: str) -> None:
    answer = _rooms(Cedar=300, Maple=20, Willow=90).answer(question, at("2026-05-03 10:00"))
    assert ("300" in answer.text, "20" in answer.text) == (False, False)


@pytest.mark.parametrize("question", ["which room is the largest?", "哪个房间最小？"])
def test_no_room_is_the_largest_where_none_is_counted(question: str) -> None:
    answer = _rooms(Cedar=None, Maple=None).answer(question, at("2026-05-03 10:00"), "en")
    assert answer.text.splitlines()[0].startswith("The capacity of Cedar and Maple has not been")


def test_session_is_held_against_it(harbour: Engine) -> None:
    answer = harbour.answer("is the opening in the smallest room?", BEFORE)
    assert answer.text.startswith("No")


@pytest.mark.parametrize(
    "question", ["what is the biggest prize", "who gives the biggest talk about waves?"]
)
def test_what_else_is_the_largest_is_no_room(harbour: Engine, question: str) -> None:
    largest = harbour.answer("which is the biggest room", BEFORE).text
    assert largest.splitlines()[0] not in harbour.answer(question, BEFORE).text
