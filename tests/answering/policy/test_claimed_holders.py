"""Whoever has a post nobody listed has is not said to open it; who does is told beside that."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at

MORNING = at("2025-12-04 08:00")
OPENING = ("nakamitsu", "kim")


@pytest.mark.parametrize(
    ("question", "people"),
    [
        ("does the Secretary-General open it?", OPENING),
        ("the Korean foreign minister opens it, right?", OPENING),
        ("the mayor gives the keynote, right?", ("foradori",)),
        ("le ministre ouvre la conférence, n'est-ce pas ?", OPENING),
        ("¿la abre el Secretario General?", OPENING),
        ("открывает министр иностранных дел Кореи, верно?", OPENING),
        ("هل يفتتح الأمين العام المؤتمر؟", OPENING),
        ("开幕致辞的是韩国外长，对吧？", OPENING),
        ("기조연설은 사무총장이 하죠?", ("foradori",)),
    ],
)
def test_post_of_nobody_who_does_it_is_not_known_and_who_does_is_told(
    conference: Engine, question: str, people: tuple[str, ...]
) -> None:
    answer = conference.answer(question, MORNING)
    assert (answer.status, answer.people) == (AnswerStatus.UNKNOWN, people)


@pytest.mark.parametrize(
    "question",
    [
        "the High Representative opens the conference, right?",
        "¿abre la Alta Representante?",
        "who opens it?",
        "which minister opens it?",
    ],
)
def test_post_of_somebody_who_does_it_is_told(conference: Engine, question: str) -> None:
    answer = conference.answer(question, MORNING)
    assert (answer.status, answer.people) == (AnswerStatus.ANSWERED, OPENING)


def test_whether_a_minister_is_sure_to_come_is_not_whether_the_event_is(
    conference: Engine,
) -> None:
    answer = conference.answer("장관님도 오신다던데 확정인가요?", MORNING)
    assert answer.status is AnswerStatus.UNKNOWN
    assert conference.answer("일정이 확정인가요?", MORNING).status is AnswerStatus.ANSWERED
