"""A subject that the organisers nowhere name is not told by one that only comes near to it."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at

NOW = at("2025-12-01 10:00", "America/New_York")
HONEST = {AnswerStatus.UNKNOWN, AnswerStatus.NOT_PUBLISHED}


@pytest.mark.parametrize(
    "question",
    [
        "will hypersonic missiles be discussed",
        "are asteroids discussed",
        "On parlera des armes nucléaires ?",
        "Va-t-on parler du tourisme spatial ?",
        "¿Se hablará de misiles hipersónicos?",
        "будут ли обсуждать космический туризм",
        "هل سيتحدثون عن الصواريخ الفرط صوتية؟",
        "会讨论核武器吗？",
        "극초음속 미사일도 논의하나요",
    ],
)
def test_subject_that_nobody_told_is_not_taken_for_a_near_one(
    conference: Engine, question: str
) -> None:
    assert conference.answer(question, NOW).status in HONEST


@pytest.mark.parametrize(
    "question",
    [
        "Will satellites be discussed?",
        "Are cyberattacks on satellites a topic?",
        "on parlera d'intelligence artificielle ?",
        "¿Hablarán de computación cuántica?",
        "будет ли обсуждаться гонка вооружений в космосе",
        "هل سيتحدثون عن الأقمار الصناعية",
        "会谈量子计算吗",
        "사이버 공격도 논의하나요",
    ],
)
def test_subject_that_is_told_is_confirmed_by_its_text(conference: Engine, question: str) -> None:
    assert conference.answer(question, NOW).status is AnswerStatus.ANSWERED


@pytest.mark.parametrize("question", ["Will AI come up at all?", "is AI going to be raised?"])
def test_a_short_form_asked_of_whether_it_is_discussed_is_no_group(
    conference: Engine, question: str
) -> None:
    told = conference.answer("artificial intelligence?", NOW)
    assert conference.answer(question, NOW).text == told.text
