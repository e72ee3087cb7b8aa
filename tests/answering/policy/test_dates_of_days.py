"""Which date the second day is; days and how many they are, and whether it goes on, are judged."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at

NOW = at("2025-12-02 12:00", "America/New_York")
YES = ("Yes. ", "Oui. ", "Sí. ", "Да. ", "نعم. ", "是的。", "네. ")


@pytest.mark.parametrize(
    ("question", "date"),
    [
        ("dates of the second day", "Friday 5 December 2025"),
        ("date of day two?", "Friday 5 December 2025"),
        ("when is day two?", "Friday 5 December 2025"),
        ("quelle est la date du deuxième jour ?", "vendredi 5 décembre 2025"),
        ("¿qué fecha es el segundo día?", "viernes 5 de diciembre"),
        ("какого числа второй день?", "5 декабря 2025"),
        ("تاريخ اليوم الثاني", "5 ديسمبر 2025"),
        ("第二天是几号", "2025年12月5日"),
        ("둘째 날은 며칠이에요?", "2025년 12월 5일"),
    ],
)
def test_date_of_a_day_told_by_its_place_is_told(
    conference: Engine, question: str, date: str
) -> None:
    answer = conference.answer(question, NOW)
    assert answer.status is AnswerStatus.ANSWERED
    assert date in answer.text.split("\n")[0]
    assert not answer.text.startswith(YES)


def test_hour_of_a_day_told_by_its_place_is_not_known(conference: Engine) -> None:
    answer = conference.answer("what time does day two start?", NOW)
    assert answer.status is AnswerStatus.NOT_PUBLISHED


@pytest.mark.parametrize(
    "question",
    [
        "is the second day the 5th?",
        "just Thursday and Friday, two days, right?",
        "ça continue encore vendredi ?",
        "¿sigue el viernes?",
        "продолжается в пятницу?",
        "الجمعة لسه مستمر؟",
        "只有周四周五两天，对吧",
        "周四周五两天，对吧",
        "목금 이틀만이죠?",
        "금요일에도 계속하나요?",
    ],
)
def test_days_put_forward_are_confirmed(conference: Engine, question: str) -> None:
    answer = conference.answer(question, NOW)
    assert answer.status is AnswerStatus.ANSWERED
    assert answer.text.startswith(YES)


@pytest.mark.parametrize(
    "question", ["周四周五三天，对吧", "Friday and Saturday, two days, right?"]
)
def test_other_days_are_not_confirmed(conference: Engine, question: str) -> None:
    assert not conference.answer(question, NOW).text.startswith(YES)


@pytest.mark.parametrize("question", ["听说1995年起就有了", "据说1995年就有了"])
def test_year_by_hearsay_is_denied(conference: Engine, question: str) -> None:
    assert conference.answer(question, NOW).text.startswith("不是1995")
