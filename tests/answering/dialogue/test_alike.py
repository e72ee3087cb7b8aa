"""What was asked of somebody's session is asked of another one's that is called the same."""

from __future__ import annotations

import pytest

from bot.answering.dialogue.state import Turn
from bot.answering.engine import Engine
from bot.core.answers import Answer
from bot.core.models import Participation
from tests.builders import at, make_event, make_people, make_timed

EVE = at("2026-05-03 12:00")
NAMES = {"maureen": "Maureen McHugh", "patricia": "Patricia McKillip", "ann": "Ann Moss"}


@pytest.fixture(scope="module")
def engine() -> Engine:
    rows = (
        ("first", "Maureen McHugh interviewed by Ann Moss", ("maureen", "ann"), "10"),
        ("second", "Patricia McKillip interviewed by Ann Moss", ("patricia", "ann"), "11"),
        ("tides", "Tides and their poems", ("patricia",), "12"),
        ("read", "Reading: Maureen McHugh", ("maureen",), "13"),
        ("reads", "Reading: Patricia McKillip", ("patricia",), "14"),
    )
    sessions = tuple(
        make_timed(
            one,
            title,
            f"2026-05-04 {hour}:00",
            f"2026-05-04 {hour}:45",
            people=tuple(map(Participation, people)),
        )
        for one, title, people, hour in rows
    )
    return Engine(make_event(people=make_people(**NAMES), sessions=sessions))


def talk(engine: Engine, *questions: str) -> Answer:
    turns: list[Turn] = []
    for question in questions:
        turns.append(Turn(question, engine.answer(question, EVE, earlier=turns)))
    return turns[-1].answer


@pytest.mark.parametrize(
    ("first", "then", "session"),
    [
        ("who is interviewing Maureen McHugh", "and Patricia McKillip?", "second"),
        ("when is Maureen McHugh interviewed", "and Patricia McKillip?", "second"),
        ("à quelle heure est « Reading: Maureen McHugh » ?", "et Patricia McKillip ?", "reads"),
        ("¿cuándo es la lectura de Maureen McHugh?", "¿y Patricia McKillip?", "reads"),
        ("когда интервью с Maureen McHugh", "а Patricia McKillip?", "second"),
        ("Maureen McHugh 낭독 몇 시예요?", "Patricia McKillip은요?", "reads"),
        ("Maureen McHugh 朗读会几点开始", "那Patricia McKillip呢？", "reads"),
    ],
)
def test_session_alike_is_asked_of(engine: Engine, first: str, then: str, session: str) -> None:
    assert talk(engine, first, then).sessions == (session,)


def test_somebody_without_a_session_alike_is_told(engine: Engine) -> None:
    answer = talk(engine, "when is Reading: Maureen McHugh", "and Ann Moss?")
    assert answer.people == ("ann",)
