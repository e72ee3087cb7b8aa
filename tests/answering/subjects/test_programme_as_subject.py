"""What is next on the programme is of nothing, also where titles have the word."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import at, make_event, make_timed

ENGINE = Engine(
    make_event(
        sessions=(
            make_timed("knots", "Seven sailor knots", "2026-05-04 09:00"),
            make_timed("kelp", "A training program for kelp farms", "2026-05-04 11:00"),
        )
    )
)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("What is the next item on the programme?", ("knots",)),
        ("next talk on the program", ("knots",)),
        ("talks about a program for kelp", ("kelp",)),
    ],
)
def test_programme_is_a_subject_only_where_it_is_said_so(
    question: str, expected: tuple[str, ...]
) -> None:
    assert ENGINE.answer(question, at("2026-05-04 08:00")).sessions == expected
