"""Days and premises asked for in one formal sentence are both told."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at

NOW = at("2025-12-03 12:00")


@pytest.mark.parametrize(
    ("question", "told"),
    [
        (
            "Kindly advise on which two days and at which premises the Conference takes place.",
            ("5 December", "United Nations Headquarters"),
        ),
        ("quels jours et dans quels locaux se tient la conférence", ("5 décembre", "Siège")),
        ("en qué días y en qué recinto se celebra", ("5 de diciembre", "Sede de las")),
        ("в какие два дня и в каком здании проходит", ("5 декабря", "Центральные")),
        ("نود معرفة تاريخي انعقاد المؤتمر ومقر انعقاده.", ("5 ديسمبر", "مقر الأمم المتحدة")),
    ],
)
def test_days_and_premises_are_both_told(
    conference: Engine, question: str, told: tuple[str, str]
) -> None:
    text = conference.answer(question, NOW).text
    assert [one for one in told if one not in text] == []


@pytest.mark.parametrize(
    "question",
    [
        "в пятницу конференция ещё идёт?",
        "во вторник заседание было. а в пятницу конференция идёт?",
        "рейс в пятницу утром... в пятницу конференция ещё идёт?",
    ],
)
def test_russian_weekday_before_an_event_is_no_ordinal(conference: Engine, question: str) -> None:
    assert conference.answer(question, NOW).status is AnswerStatus.ANSWERED


@pytest.mark.parametrize(
    "question", ["오전이에요 오후예요?", "오전이에요, 오후예요?", "오전인가요 오후인가요"]
)
def test_korean_choice_of_morning_or_afternoon_is_not_published(
    conference: Engine, question: str
) -> None:
    assert conference.answer(question, NOW).status is AnswerStatus.NOT_PUBLISHED


@pytest.mark.parametrize(
    "question", ["¿Corea es socia?", "Korea is a partner?", "Корея — партнёр?"]
)
def test_partner_is_confirmed(conference: Engine, question: str) -> None:
    assert conference.answer(question, NOW).text.split(".")[0] in {"Sí", "Yes", "Да"}


def test_pray_tell_asks_for_no_prayer_room(conference: Engine) -> None:
    told = conference.answer("Where is it?", NOW).text
    assert conference.answer("Where, pray tell, is it?", NOW).text == told
