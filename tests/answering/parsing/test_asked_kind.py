"""A kind that is asked for at a time is listed, though a title says where somebody is."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import Participation, Session, SessionKind
from tests.builders import at, make_event, make_person, make_timed

AFTERNOON = at("2026-05-04 15:10")


@pytest.fixture(scope="module")
def engine() -> Engine:
    """Return the engine of an event whose workshops and panels are only numbered."""

    def make(name: str, number: int, start: str, end: str, kind: SessionKind) -> Session:
        times = (f"2026-05-04 {start}", f"2026-05-04 {end}")
        return make_timed(f"{name}-{number}", f"{name} {number}".capitalize(), *times, kind=kind)

    return Engine(
        make_event(
            sessions=(
                make("panel", 2, "15:00", "18:00", SessionKind.PANEL),
                make("workshop", 3, "15:00", "16:30", SessionKind.WORKSHOP),
                make("workshop", 4, "17:00", "18:30", SessionKind.WORKSHOP),
                make("workshop", 5, "17:00", "18:30", SessionKind.WORKSHOP),
            )
        )
    )


@pytest.mark.parametrize(
    "question",
    [
        "stuck in panel 2 today til 6. what workshops start at 5 that im missing",
        "je suis coincé dans panel 2, quels ateliers commencent à 17h aujourd'hui",
        "estoy en panel 2, qué talleres hay hoy a las 17:00",
        "застрял на panel 2, какие мастер-классы в 17:00 сегодня",
        "panel 2 듣는 중인데 오늘 5시에 무슨 워크숍 있어요",
    ],
)
def test_kind_at_a_time_is_listed_beside_a_title_told_before_it(
    engine: Engine, question: str
) -> None:
    assert engine.answer(question, AFTERNOON).sessions == ("workshop-4", "workshop-5")


@pytest.mark.parametrize("question", ["when is panel 2", "is workshop 4 the only workshop today?"])
def test_title_that_is_asked_of_is_no_aside(engine: Engine, question: str) -> None:
    assert len(engine.answer(question, AFTERNOON).sessions) == 1


@pytest.fixture(scope="module")
def days() -> Engine:
    """Return the engine of a day with two breaks, and of somebody who speaks twice."""
    pause = ("2026-05-04 10:00", "2026-05-04 10:30")
    lunch = ("2026-05-04 13:00", "2026-05-04 14:00")
    twice = (Participation("odile"),)
    return Engine(
        make_event(
            people=(make_person(id="odile", name="Odile Vasquez"),),
            sessions=(
                make_timed("pause", "Break", *pause, kind=SessionKind.BREAK),
                make_timed("lunch", "Lunch", *lunch, kind=SessionKind.MEAL),
                make_timed("reefs", "Reefs", "2026-05-04 09:00", "2026-05-04 10:00", people=twice),
                make_timed("kelp", "Kelp", "2026-05-05 09:00", "2026-05-05 10:00", people=twice),
            ),
        )
    )


@pytest.mark.parametrize(
    ("question", "sessions"),
    [
        ("lundi on a une pause ou on enchaine tout jusqu'au soir ?", ("pause",)),
        ("do we get a break on monday or is it nonstop til evening", ("pause",)),
        ("周一午休是几点 我跟朋友约吃牛肉汤", ("lunch",)),
    ],
)
def test_break_on_a_day_is_told_whatever_else_is_said(
    days: Engine, question: str, sessions: tuple[str, ...]
) -> None:
    assert days.answer(question, at("2026-05-03 12:00")).sessions == sessions


@pytest.mark.parametrize(
    "question", ["vasquez?? what is she presenting", "odile vasquez? what is she presentin"]
)
def test_what_somebody_presents_is_all_that_they_do(days: Engine, question: str) -> None:
    assert days.answer(question, AFTERNOON).sessions == ("reefs", "kelp")
