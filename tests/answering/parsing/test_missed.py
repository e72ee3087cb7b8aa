"""Of a session that somebody missed what is asked is told, and no list of what is over."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at

SECOND_EVENING = at("2025-12-05 18:00", "America/New_York")


@pytest.mark.parametrize(
    "question",
    [
        "i missed the keynote, who was it?",
        "J'ai raté le discours principal, c'était qui ?",
        "me perdí el discurso principal, ¿quién fue?",
        "я пропустил основной доклад, кто это был?",
        "错过了主旨演讲，是谁讲的",
        "기조연설 놓쳤는데 누구였어?",
    ],
)
def test_who_gave_what_was_missed_is_told(conference: Engine, question: str) -> None:
    answer = conference.answer(question, SECOND_EVENING)
    assert (answer.status, answer.people) == (AnswerStatus.ANSWERED, ("foradori",))
