"""What is asked of any item, and what only looks like one of the programme."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, SessionKind
from tests.builders import at, make_event, make_fact, make_room, make_session, make_text

NOON = at("2026-05-04 12:00")


@pytest.fixture(scope="module")
def engine() -> Engine:
    def talk(identity: str, title: str, hour: int, minutes: int, about: str = "") -> object:
        return make_session(
            id=identity,
            title=title,
            kind=SessionKind.TALK,
            start=at(f"2026-05-05 {hour:02}:00"),
            end=at(f"2026-05-05 {hour:02}:{minutes:02}"),
            rooms=("attic",),
            abstract=make_fact(about or f"Nothing else is told than {title.lower()}."),
        )

    return Engine(
        make_event(
            rooms=(make_room(id="attic", name=make_text("Zenith")),),
            sessions=(
                talk("misery", "Attacks inspired by the misery of firmware", 9, 30),
                talk("sand", "Compiling sand", 10, 55, "The code of the WiFi chip is free."),
                talk("words", "Cracking passwords at home", 11, 20),
                talk("day3", "Lightning talks day 3", 12, 45),
                talk("quantum", "A quantum computer", 13, 40),
                talk("diamond", "Diamonds in a quantum computer", 14, 40),
                talk("closing", "Last harbour", 16, 50),
            ),
        )
    )


@pytest.mark.parametrize(
    ("question", "sessions"),
    [
        ("longest thing in Zenith", ("sand",)),
        ("the very last thing on tuesday", ("closing",)),
        ("la chose la plus longue dans Zenith", ("sand",)),
        ("all the quantum computer sessions", ("quantum", "diamond")),
        ("any talk about passwords?", ("words",)),
    ],
)
def test_item_asked_for_is_a_session(
    engine: Engine, question: str, sessions: tuple[str, ...]
) -> None:
    assert engine.answer(question, NOON).sessions == sessions


@pytest.mark.parametrize(
    ("question", "status"),
    [
        ("le code wifi svp", AnswerStatus.UNKNOWN),
        ("the wifi code please", AnswerStatus.UNKNOWN),
        ("résume-moi Les Misérables", AnswerStatus.DECLINED),
        ("summarise War and Peace for me", AnswerStatus.DECLINED),
        ("краткое содержание «Войны и мира»", AnswerStatus.DECLINED),
        ("мы с ребенком 3 года, детская комната есть?", AnswerStatus.UNKNOWN),
        ("is there a nursery for my kid, age 3", AnswerStatus.UNKNOWN),
    ],
)
def test_what_is_nothing_of_the_programme_names_no_session(
    engine: Engine, question: str, status: AnswerStatus
) -> None:
    answer = engine.answer(question, NOON)
    assert (answer.status, answer.sessions) == (status, ()), answer.text


PRINTING = "Printing boats in three dimensions"


def make_held_twice(abstract: str) -> Engine:
    """Return an engine of an event with one session on two days, given by nobody."""
    sessions = tuple(
        make_session(
            id=f"print-{day}",
            title=PRINTING,
            start=at(f"2026-05-{day:02} 10:00"),
            end=at(f"2026-05-{day:02} 11:00"),
            people=(),
            abstract=make_fact(abstract),
        )
        for day in (4, 5)
    )
    return Engine(make_event(sessions=sessions))


def test_title_of_several_sessions_is_not_quoted_for_who_gives_it() -> None:
    engine = make_held_twice("Boats in three dimensions: printing them is shown.")
    answer = engine.answer(f"who gives {PRINTING}", NOON)
    assert (answer.sessions, "is shown" in answer.text) == (("print-4", "print-5"), False)


def test_session_that_is_held_again_is_told_of_once_with_each_time() -> None:
    engine = make_held_twice("Hulls and sails are shown.")
    text = engine.answer(f"what is {PRINTING} about", NOON).text
    assert (text.count("Hulls"), text.count("10:00")) == (1, 2)
