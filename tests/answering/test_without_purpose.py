"""What an answer is wanted for is told beside a question, and is not asked."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import at

EVE = at("2025-12-03 12:00")


@pytest.mark.parametrize(
    ("question", "facts"),
    [
        ("venue and dates please, I need both for my calendar", "venue and dates?"),
        ("dates and place - it's for my diary", "dates and place?"),
        ("date + venue for the minister's calendar", "date and venue?"),
        ("lieu et dates svp, c'est pour mon agenda", "lieu et dates ?"),
        ("dates et lieu pour l'agenda du chef", "dates et lieu ?"),
        ("fechas y sede, las necesito para mi calendario", "¿fechas y sede?"),
        ("даты и место для календаря", "даты и место?"),
        ("날짜랑 장소요, 달력에 적어야 해서", "날짜랑 장소요?"),
        ("地点和日期，要写进日历", "地点和日期？"),
        ("التاريخ والمكان لو سمحت عشان التقويم", "التاريخ والمكان؟"),
        ("التاريخ والمكان من فضلك، أحتاجهما لطلب الإجازة", "التاريخ والمكان؟"),
    ],
)
def test_both_facts_are_told_whatever_they_are_wanted_for(
    conference: Engine, question: str, facts: str
) -> None:
    assert conference.answer(question, EVE).text == conference.answer(facts, EVE).text


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("I need the venue for my expense report", "where"),
        ("¿cuándo es? lo necesito para mi agenda", "when"),
        ("где проходит, нужно для отчёта", "where"),
        ("地点在哪，报销用", "where"),
    ],
)
def test_one_fact_is_told_whatever_it_is_wanted_for(
    conference: Engine, question: str, topic: str
) -> None:
    assert conference.answer(question, EVE).topic == topic


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("can I add the dates to my calendar?", "bot:calendar"),
        ("put the dates in my calendar", "bot:calendar"),
        ("dates for registration", "topic:registration"),
        ("venue, need a hotel near it too", "topic:hotels"),
    ],
)
def test_what_is_asked_of_something_else_stays(
    conference: Engine, question: str, topic: str
) -> None:
    assert conference.answer(question, EVE).topic == topic
