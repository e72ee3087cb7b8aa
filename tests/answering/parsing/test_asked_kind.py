"""A kind that is asked for at a time is listed, though a title says where somebody is."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import Session, SessionKind
from tests.builders import at, make_event, make_timed

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
