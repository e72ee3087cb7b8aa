"""A session that somebody wrote with somebody is asked for, and no address."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import Participation
from tests.builders import at, make_event, make_person, make_room, make_talk

NOW = at("2026-05-03 12:00")


@pytest.fixture(scope="module")
def engine() -> Engine:
    ana = (Participation("ana-lima"),)
    talk = make_talk("tides", "Reading the tides", "2026-05-04 09:30", people=ana)
    return Engine(make_event(people=(make_person(),), rooms=(make_room(),), sessions=(talk,)))


@pytest.mark.parametrize(
    "question",
    [
        "did anybody write a talk with Ana Lima?",
        "¿alguien escribió una charla con Ana Lima?",
        "a-t-elle écrit un exposé avec Ana Lima ?",
    ],
)
def test_session_written_with_somebody_is_among_theirs(engine: Engine, question: str) -> None:
    answer = engine.answer(question, NOW)
    assert (answer.topic, answer.sessions) == ("person_sessions", ("tides",))


@pytest.mark.parametrize(
    "question",
    [
        "can I write to Ana Lima about her talk?",
        "can I write Ana Lima about the talk",
        "how do I write to Ana Lima",
    ],
)
def test_writing_to_somebody_asks_for_their_address(engine: Engine, question: str) -> None:
    assert engine.answer(question, NOW).topic == "person_contact"
