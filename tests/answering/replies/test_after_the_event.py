"""What else is on, once the event is over, is told with that it is."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import at, make_event, make_timed
from tests.conversations import talk

OVER = "The event is over: "


@pytest.mark.parametrize(
    "conversation",
    [
        ("what else is on?",),
        ("what's next?",),
        ("when is Salt on the wind?", "what else is on?"),
        ("when is Salt on the wind?", "what's after that?"),
    ],
)
def test_event_that_is_over_is_said_to_be(conversation: tuple[str, ...]) -> None:
    engine = Engine(
        make_event(
            sessions=(
                make_timed("salt", "Salt on the wind", "2026-05-04 09:00"),
                make_timed("kelp", "Kelp in the nets", "2026-05-04 09:00"),
                make_timed("ice", "Fishing under ice", "2026-05-04 11:00"),
            )
        )
    )
    answer = talk(engine, *conversation, now=at("2026-07-01 10:00"))
    assert answer.text.startswith(OVER)
