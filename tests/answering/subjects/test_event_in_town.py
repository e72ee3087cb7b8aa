"""Whether the event is in a town asks where it is, of no talk that tells of the town."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at, make_event, make_fact, make_timed

NOW = at("2026-05-03 12:00")
TEXT = "How the fishers of Taipei mend their nets."
TALK = make_timed("nets", "Mending nets", "2026-05-04 09:00", abstract=make_fact(TEXT))


@pytest.mark.parametrize(
    "question",
    [
        "is Harbour Lights in Taipei?",
        "is Harbour Lights held in Taipei",
        "is the conference in Taipei?",
        "¿Harbour Lights es en Taipei?",
    ],
)
def test_event_in_a_town_of_a_talk_is_told_by_its_own_place(question: str) -> None:
    event = make_event(sessions=(TALK,))
    answer = Engine(event).answer(question, NOW)
    assert (answer.status, answer.sessions) == (AnswerStatus.NOT_PUBLISHED, ())
