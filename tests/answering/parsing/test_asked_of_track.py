"""A session that is called as a track is stands for it, unless it is written as its title is."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import at, make_event, make_text, make_timed, make_track

NOW = at("2026-05-03 12:00")


@pytest.fixture(scope="module")
def engine() -> Engine:
    """Return the engine of an event with a track, and another's session with the same words."""
    tracks = (
        make_track(id="quick", name=make_text("Lightning talks")),
        make_track(id="kelp", name=make_text("Kelp")),
    )
    sessions = (
        make_timed("nets", "Mending nets", "2026-05-04 10:00", track="quick"),
        make_timed("eels", "Eels at night", "2026-05-04 11:00", track="quick"),
        make_timed("signed", "★ Lightning talks ★", "2026-05-04 15:00", track="kelp"),
    )
    return Engine(make_event(tracks=tracks, sessions=sessions))


@pytest.mark.parametrize(
    "question",
    [
        "★ Lightning talks ★",
        "when is ★ Lightning talks ★",
        "c'est quand ★ Lightning talks ★ ?",
        "¿cuándo es ★ Lightning talks ★?",
        "когда ★ Lightning talks ★?",
        "★ Lightning talks ★ 몇 시예요?",
    ],
)
def test_title_written_with_its_signs_is_that_session(engine: Engine, question: str) -> None:
    answer = engine.answer(question, NOW)
    assert (answer.sessions, "15:00" in answer.text) == (("signed",), True)


@pytest.mark.parametrize("question", ["Lightning talks", "when are the lightning talks?"])
def test_the_same_words_without_them_are_the_track(engine: Engine, question: str) -> None:
    assert engine.answer(question, NOW).sessions == ("nets", "eels")
