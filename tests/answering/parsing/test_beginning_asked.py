"""A year that is put forward as that of the first edition is judged by the event's history."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at

NOW = at("2025-12-01 10:00", "America/New_York")


@pytest.mark.parametrize(
    ("question", "no"),
    [
        ("2001 was the first one right?", "No, not 2001."),
        ("the first edition was in 2001?", "No, not 2001."),
        ("la première édition a eu lieu en 2003, c'est ça ?", "Non, pas 2003."),
        ("la primera fue en 2001, ¿no?", "No, 2001 no."),
        ("первая была в 2001?", "Нет, не 2001."),
        ("كانت الدورة الأولى في 2003؟", "لا، ليس"),
        ("第一届是2001年吧", "不是2001。"),
        ("첫 회의가 2003년이었죠?", "아니요, 2003이"),
    ],
)
def test_wrong_year_of_the_first_edition_is_corrected(
    conference: Engine, question: str, no: str
) -> None:
    first = conference.answer(question, NOW).text.splitlines()[0]
    assert (first.startswith(no), "2002" in first) == (True, True)


@pytest.mark.parametrize(
    "question",
    [
        "was the first conference in 2002",
        "la première édition a eu lieu en 2002, c'est ça ?",
        "la primera conferencia fue en 2002 verdad",
        "первая конференция в 2002 году?",
        "第一届是2002年吗",
        "첫 회의가 2002년이었죠?",
    ],
)
def test_right_year_of_the_first_edition_is_told(conference: Engine, question: str) -> None:
    answer = conference.answer(question, NOW)
    assert (answer.status, answer.topic) == (AnswerStatus.ANSWERED, "history")


@pytest.mark.parametrize(
    "question",
    ["where was the first one in 2002", "who opened the first one in 2002"],
)
def test_what_else_is_asked_of_the_first_edition_is_not_known(
    conference: Engine, question: str
) -> None:
    assert conference.answer(question, NOW).status is AnswerStatus.UNKNOWN


@pytest.mark.parametrize("question", ["23rd edition right?", "23rd edition?", "la 23e édition ?"])
def test_number_of_an_edition_alone_is_corrected(conference: Engine, question: str) -> None:
    answer = conference.answer(question, NOW)
    assert (answer.status, answer.topic) == (AnswerStatus.ANSWERED, "edition")
