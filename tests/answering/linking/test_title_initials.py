"""A session is found by the initials of a clause of its title, if nothing else has them."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import at, make_event, make_fact, make_timed

NOW = at("2026-05-03 12:00")


@pytest.fixture(scope="module")
def engine() -> Engine:
    """Return the engine of an event with clauses that people would not write out."""
    titles = {
        "ama": 'Kelpmap "Ask Me Anything" session',
        "intro": "Kelpmap for beginners",
        "btd": "Beyond the Depths: sonar for everybody",
        "reefs": "Coral, and why it is here",
        "money": "Find old maps",
    }
    return Engine(
        make_event(
            sessions=tuple(
                make_timed(one, title, f"2026-05-04 {9 + n:02}:00", f"2026-05-04 {9 + n:02}:30",
                           abstract=make_fact("Kelpmap and more."))
                for n, (one, title) in enumerate(titles.items())
            )
        )
    )  # fmt: skip


@pytest.mark.parametrize(
    ("question", "session"),
    [
        ("kelpmap ama, when", "ama"),
        ("where's the Kelpmap AMA", "ama"),
        ("когда kelpmap AMA", "ama"),
        ("kelpmap AMA几点", "ama"),
        ("when is BTD sonar", "btd"),
    ],
)
def test_initials_of_a_clause_name_its_session(engine: Engine, question: str, session: str) -> None:
    assert engine.answer(question, NOW).sessions == (session,)


def test_three_letters_alone_are_no_title(engine: Engine) -> None:
    assert engine.answer("when is the FOM talk", NOW).sessions == ()
