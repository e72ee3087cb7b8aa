"""What can still be seen before one leaves, whatever a question resembles."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import Session
from tests.builders import at, make_event, make_timed

AFTERNOON = at("2026-05-04 14:10")


def _talk(name: str, begins: str, ends: str) -> Session:
    times = (f"2026-05-04 {begins}", f"2026-05-04 {ends}")
    return make_timed(name.lower(), name, *times)


@pytest.mark.parametrize(
    "question",
    [
        "I leave at 16:40, which films can I still see",
        "which films can I still see, I have to leave at 16:40",
        "je pars à 16h40, quels films puis-je encore voir ?",
    ],
)
def test_one_can_still_see_what_begins_before_one_leaves(question: str) -> None:
    engine = Engine(
        make_event(
            sessions=(
                _talk("Early films of the harbour", "15:00", "16:00"),
                _talk("Films by lamplight", "17:00", "18:00"),
                _talk("Buoys", "15:30", "16:00"),
            )
        )
    )
    assert engine.answer(question, AFTERNOON).sessions == ("early films of the harbour",)
