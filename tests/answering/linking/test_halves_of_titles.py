"""Halves by which sessions are called, and those by which people ask of the whole event."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.answering.linking.title_parts import halves_of
from tests.builders import at, make_event, make_timed


@pytest.mark.parametrize(
    ("title", "halves"),
    [
        ("Kelp forests? What's next?", ["Kelp forests"]),
        ("Quelle heure : histoire des horloges", ["Quelle heure ", "histoire des horloges"]),
        ("Wreck divers: what wood tells us", ["Wreck divers", "what wood tells us"]),
        ("Who owns the sea? A law of tides", ["Who owns the sea", "A law of tides"]),
    ],
)  # fmt: skip
def test_half_that_says_something_by_itself(title: str, halves: list[str]) -> None:
    assert halves_of(title) == halves


def test_question_that_ends_a_title_is_asked_of_the_event() -> None:
    kelp = make_timed("kelp", "Kelp forests? What's next?", "2026-05-04 16:00", "2026-05-04 17:00")
    nets = make_timed("nets", "Mending nets", "2026-05-04 14:00", "2026-05-04 15:00")
    engine = Engine(make_event(sessions=(kelp, nets)))
    now = at("2026-05-04 13:00")
    assert engine.answer("what's next?", now).sessions == ("nets",)
    assert engine.answer("when is Kelp forests", now).sessions == ("kelp",)
    assert engine.answer("Kelp forests? What's next?", now).sessions == ("kelp",)
