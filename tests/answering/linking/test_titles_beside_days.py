"""A title of everyday words is one beside a day, too: "Thursday the welcome coffee is when?"."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import SessionKind
from tests.builders import at, make_event, make_timed

ENGINE = Engine(
    make_event(
        sessions=tuple(
            make_timed(f"{key}{day}", title, f"2026-05-0{day} {hour}", kind=SessionKind.BREAK)
            for day in (4, 5)
            for key, title, hour in (
                ("welcome", "Accueil / Café", "08:00"), ("pause", "Pause café", "10:00"),
            )
        ),
    )
)  # fmt: skip


@pytest.mark.parametrize(
    "question",
    [
        "mardi l'accueil café commence à quelle heure",
        "l'accueil café c'est à quelle heure mardi ?",
        "accueil café mardi",
        "mardi matin, où est l'accueil café ?",
    ],
)
def test_title_of_everyday_words_is_found_beside_a_day(question: str) -> None:
    assert ENGINE.answer(question, at("2026-05-03 12:00")).sessions == ("welcome5",)
