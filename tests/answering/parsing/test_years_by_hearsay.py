"""A year since when the event is said to be held is held against its history."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at

MORNING = at("2025-12-04 08:00")


@pytest.mark.parametrize(
    ("question", "begin"),
    [
        ("it's been held since 1995, I heard", "No"),
        ("говорят, проводится с 1995 года", "Нет"),
        ("听说从1995年就开始办了", "不是"),
        ("1995년부터 열렸다던데", "아니요"),
        ("1995년부터 했다면서요?", "아니요"),
        ("听说从2002年就开始办了", "是的"),
        ("2002년부터 열렸다던데", "네"),
    ],
)
def test_year_since_when_it_is_said_to_be_held_is_judged(
    conference: Engine, question: str, begin: str
) -> None:
    answer = conference.answer(question, MORNING)
    assert answer.status is AnswerStatus.ANSWERED
    assert answer.text.startswith(begin)


@pytest.mark.parametrize("question", ["what was on in 2019?", "who spoke in 2019?"])
def test_programme_of_another_year_is_not_known(conference: Engine, question: str) -> None:
    assert conference.answer(question, MORNING).status is AnswerStatus.UNKNOWN
