"""In French a talk and the event are one word: what stands with it tells which is meant."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import SessionKind
from tests.builders import at, make_event, make_fact, make_timed

NOW = at("2026-05-03 12:00")


@pytest.fixture(scope="module")
def engine() -> Engine:
    """Return the engine of an event of two days with a breakfast, two talks and one more."""
    rows = (
        ("eels", "Eels of the estuary", "2026-05-04 10:00", "2026-05-04 10:30"),
        ("reeds", "Reeds in winter", "2026-05-04 11:00", "2026-05-04 12:00"),
        ("mills", "Mills on the tide", "2026-05-05 10:00", "2026-05-05 11:00"),
    )
    bread = make_timed(
        "bread", "Petit-déjeuner", "2026-05-04 08:00", "2026-05-04 09:00", kind=SessionKind.MEAL
    )
    talks = tuple(make_timed(*row, abstract=make_fact("How water moves.")) for row in rows)
    return Engine(make_event(sessions=(bread, *talks)))


@pytest.mark.parametrize(
    ("question", "sessions"),
    [
        ("quelles sont les conférences de lundi ?", ("eels", "reeds")),
        ("conférences de plus de 40 minutes lundi", ("reeds",)),
        ("y a-t-il une conférence sur les eels lundi ?", ("eels",)),
        ("il y a une conférence sur les mills ?", ("mills",)),
        ("la dernière conférence de lundi ?", ("reeds",)),
    ],
)
def test_conferences_are_talks(engine: Engine, question: str, sessions: tuple[str, ...]) -> None:
    assert engine.answer(question, NOW).sessions == sessions


def test_conferences_are_counted_without_meals(engine: Engine) -> None:
    assert "2" in engine.answer("combien de conférences lundi ?", NOW).text


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("quand a lieu la conférence ?", "when"),
        ("combien de jours dure la conférence ?", "how_long"),
        ("où se tient la conférence ?", "where"),
        ("c'est la première édition ?", "edition"),
    ],
)
def test_the_conference_is_the_event(engine: Engine, question: str, topic: str) -> None:
    assert engine.answer(question, NOW).topic == topic
