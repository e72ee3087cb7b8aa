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


LAST_DAY = Engine(
    make_event(
        sessions=(
            make_timed("salt", "Salt on the wind", "2026-05-04 09:00"),
            make_timed("ice", "Fishing under ice", "2026-05-05 16:00"),
        )
    )
)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("is it over?", "The last session of the programme is over."),
        ("is it over or is there anything left?", "The last session of the programme is over."),
        ("what's next?", "The last session of the programme is over."),
        (
            "c'est fini là ou il reste encore quelque chose ?",
            "La dernière séance du programme est terminée.",
        ),
        ("¿queda algo?", "La última sesión del programa ya ha terminado."),
    ],
)
def test_after_the_last_session_it_is_said_that_it_is_over(question: str, said: str) -> None:
    answer = talk(LAST_DAY, question, now=at("2026-05-05 18:30"))
    assert answer.text.splitlines()[0] == said


def test_before_the_last_session_it_is_not_over() -> None:
    answer = talk(LAST_DAY, "is it over?", now=at("2026-05-05 15:00"))
    assert answer.text.startswith("It is not over yet.")


def test_nothing_left_after_the_event_is_told_with_that_it_is_over() -> None:
    assert talk(LAST_DAY, "anything left?", now=at("2026-07-01 10:00")).text.startswith(OVER)
