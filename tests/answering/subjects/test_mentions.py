"""Which session mentions something is told by that session, and is nothing asked of it."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import at, make_event, make_fact, make_text, make_timed, make_track

NOW = at("2026-05-03 12:00")


@pytest.fixture(scope="module")
def engine() -> Engine:
    """Return the engine of three talks, of which one mentions a town and a tool in its text."""
    texts = {
        "weirs": ("Weirs and fish", "Measured near Veldhaven with TideLogger in 2019."),
        "sails": ("Old sails", "How cloth was sewn."),
        "eels": ("Eels at night", "What they eat."),
    }
    return Engine(
        make_event(
            tracks=(make_track(id="water", name=make_text("Water")),),
            sessions=tuple(
                make_timed(
                    one, title, f"2026-05-04 {hour:02}:00", abstract=make_fact(text), track="water"
                )
                for hour, (one, (title, text)) in enumerate(texts.items(), start=9)
            ),
        )
    )


@pytest.mark.parametrize(
    "question",
    [
        "which session mentions TideLogger",
        "where is TideLogger mentioned",
        "in which talk is Veldhaven mentioned?",
        "¿qué sesión menciona Veldhaven?",
        "в каком докладе упоминается Veldhaven",
        "Veldhaven이 언급되는 세션은?",
        "أي جلسة تذكر Veldhaven؟",
    ],
)
def test_session_that_mentions_something_is_told(engine: Engine, question: str) -> None:
    answer = engine.answer(question, NOW)
    assert (answer.topic in {"find_sessions", "about"}, answer.sessions) == (True, ("weirs",))


@pytest.mark.parametrize(
    ("question", "topic"),
    [("when is Veldhaven mentioned", "when"), ("as mentioned, where is Old sails", "where")],
)
def test_what_else_is_asked_stays(engine: Engine, question: str, topic: str) -> None:
    assert engine.answer(question, NOW).topic == topic
