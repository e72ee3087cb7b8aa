"""What begins at an hour, what ends then, and what fits the hour at which somebody comes or goes."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import Participation, Session, SessionKind
from tests.builders import at, make_event, make_person, make_timed

AFTERNOON = at("2026-05-04 14:10")


def _talk(name: str, begins: str, ends: str, day: int = 4) -> Session:
    times = (f"2026-05-0{day} {begins}", f"2026-05-0{day} {ends}")
    return make_timed(name.lower(), name, *times, kind=SessionKind.TALK)


@pytest.fixture(scope="module")
def engine() -> Engine:
    """Return the engine of an event of a day and a half."""
    return Engine(
        make_event(
            sessions=(
                _talk("Kelp", "09:00", "10:00"),
                _talk("Wrecks", "13:00", "15:00"),
                _talk("Foam", "15:00", "16:00"),
                _talk("Tides", "15:30", "16:30"),
                _talk("Buoys", "17:00", "18:00"),
                _talk("Reefs", "10:00", "11:00", day=5),
            )
        )
    )


@pytest.mark.parametrize(
    "question",
    [
        "Quelle conférence commence à 15h30 ?",
        "quelles conférences débutent à 15h30",
        "qué conferencia empieza a las 15:30",
        "какая конференция начинается в 15:30",
        "what conference starts at 15:30",
    ],
)
def test_conference_that_begins_at_an_hour_is_a_talk(engine: Engine, question: str) -> None:
    answer = engine.answer(question, AFTERNOON)
    assert (answer.topic, answer.sessions) == ("programme", ("tides",))


@pytest.mark.parametrize("question", ["quand commence la conférence ?", "cuándo empieza"])
def test_conference_of_no_hour_is_the_event(engine: Engine, question: str) -> None:
    assert engine.answer(question, AFTERNOON).topic == "when"


def test_what_follows_on_two_days_has_a_heading_for_each() -> None:
    ana = make_person(id="ana", name="Ana Prieto")

    def hers(name: str, begins: str, ends: str, day: int) -> Session:
        times = (f"2026-05-0{day} {begins}", f"2026-05-0{day} {ends}")
        people = (Participation("ana"),)
        return make_timed(name.lower(), name, *times, kind=SessionKind.TALK, people=people)

    sessions = (
        hers("Kelp", "09:00", "10:00", 4),
        _talk("Wrecks", "10:00", "11:00"),
        hers("Foam", "09:00", "10:00", 5),
        _talk("Reefs", "10:00", "11:00", day=5),
    )
    engine = Engine(make_event(people=(ana,), sessions=sessions))
    answer = engine.answer("what comes after Ana Prieto's talk", at("2026-05-04 08:00"))
    headings = [line for line in answer.text.splitlines() if not line.startswith("•")]
    assert answer.sessions == ("wrecks", "reefs")
    assert headings == ["Programme, Monday 4 May:", "Programme, Tuesday 5 May:"]
