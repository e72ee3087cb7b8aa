"""A kind that is asked for at a time is listed, though a title says where somebody is."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import Participation, Session, SessionKind
from tests.builders import (
    at,
    by,
    make_event,
    make_fact,
    make_people,
    make_person,
    make_timed,
)

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


@pytest.fixture(scope="module")
def named() -> Engine:
    """Return the engine of an event with a talk and a panel of several people."""
    people = make_people(ana="Ana Lima", li="Li Na")
    return Engine(
        make_event(
            people=people,
            sessions=(
                make_timed(
                    "kelp", "Gardens of kelp", "2026-05-04 10:00", people=by("ana", "li"),
                    abstract=make_fact("How forests of the sea are planted."),
                ),
                make_timed(
                    "storms", "Storms to come", "2026-05-04 14:00", people=by("li"),
                    kind=SessionKind.PANEL, abstract=make_fact("What the coast may expect."),
                ),
            ),
        )
    )  # fmt: skip


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("kelp panel?", "How forests"),
        ("the kelp session", "How forests"),
        ("the storms panel", "What the coast"),
        ("le panel kelp", "How forests"),
        ("el panel kelp", "How forests"),
        ("панель kelp", "How forests"),
        ("kelp 패널", "How forests"),
    ],
)
def test_session_only_named_by_its_sort_is_told_as_a_whole(
    named: Engine, question: str, told: str
) -> None:
    answer = named.answer(question, AFTERNOON)
    assert (told in answer.text, "4 May" in answer.text or "4" in answer.text) == (True, True)


@pytest.mark.parametrize("question", ["who is on the kelp panel?", "kelp panelists?"])
def test_who_is_on_a_panel_is_told_by_names(named: Engine, question: str) -> None:
    answer = named.answer(question, AFTERNOON)
    assert (answer.people, "How forests" in answer.text) == (("ana", "li"), False)
