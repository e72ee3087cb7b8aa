"""What is asked after another edition was told is asked of that one, or of this if it says so."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at
from tests.conversations import talk

NOW = at("2025-11-27 10:00")


@pytest.mark.parametrize(
    "asked",
    [
        "Last year I couldn't come because of work. Which city was it in?",
        "L'an dernier je n'ai pas pu venir à cause du travail. C'était dans quelle ville ?",
        "El año pasado no pude ir por el trabajo, ¿en qué ciudad fue?",
        "В прошлом году не смог приехать из-за работы. В каком городе было?",
        "العام الماضي لم أستطع الحضور بسبب العمل. في أي مدينة كان؟",
        "去年因为工作没去成。是在哪个城市办的？",
        "작년에 일 때문에 못 갔어요. 어느 도시에서 열렸나요?",
    ],
)
def test_the_city_of_last_year_is_never_that_of_this_one(
    conference: Engine, harbour: Engine, asked: str
) -> None:
    for engine, city in ((conference, "York"), (harbour, "Sereno")):
        answer = engine.answer(asked, NOW)
        assert (answer.status, city in answer.text) == (AnswerStatus.UNKNOWN, False)


@pytest.mark.parametrize(
    ("told", "plain"),
    [
        ("I came last year, where is it this time?", "Where is it?"),
        ("Last year I couldn't come. Where is it this year?", "Where is it this year?"),
        ("L'an dernier je suis venu, c'est où cette année ?", "C'est où cette année ?"),
        ("El año pasado fui, ¿dónde es este año?", "¿Dónde es este año?"),
        ("В прошлом году был, а где в этот раз?", "Где в этот раз?"),
        ("حضرت العام الماضي، أين هو هذه المرة؟", "أين هو هذه المرة؟"),
        ("去年来过，这次在哪里？", "这次在哪里？"),
        ("작년에 왔었는데 이번엔 어디서 해요?", "이번엔 어디서 해요?"),
        ("작년에 갔었는데 올해 주제는 뭐예요?", "올해 주제는 뭐예요?"),
    ],
)
def test_what_is_asked_of_this_edition_is_told_of_it(
    conference: Engine, harbour: Engine, told: str, plain: str
) -> None:
    for engine in (conference, harbour):
        assert engine.answer(told, NOW).text == engine.answer(plain, NOW).text


def test_both_editions_are_asked_of_in_one_message(conference: Engine) -> None:
    answer = conference.answer("Last year was great! Where was it? And when is it this year?", NOW)
    other = conference.answer("Where was it last year?", NOW).text
    this = conference.answer("When is it this year?", NOW).text
    assert answer.text.split("\n\n") == [other, this]


@pytest.mark.parametrize(
    ("told", "asked"),
    [
        ("I couldn't come last year", "where was it?"),
        ("L'an dernier j'étais malade", "c'était dans quelle ville ?"),
        ("El año pasado no pude ir", "¿en qué ciudad fue?"),
        ("В прошлом году не смог", "а где было?"),
        ("السنة الماضية ما قدرت احضر", "وين كان؟"),
        ("去年没能去", "在哪办的？"),
        ("작년에 못 갔어요", "어디서 열렸어요?"),
    ],
)
def test_what_is_asked_in_the_next_message_is_of_that_edition_too(
    conference: Engine, harbour: Engine, told: str, asked: str
) -> None:
    for engine, city in ((conference, "York"), (harbour, "Sereno")):
        answer = talk(engine, told, asked, now=NOW)
        assert (answer.status, city in answer.text) == (AnswerStatus.UNKNOWN, False)


@pytest.mark.parametrize(
    ("told", "asked"),
    [
        ("I couldn't come last year", "where is it this year?"),
        ("I couldn't come last year", "who opens it?"),
        ("I couldn't come last year", "when is the office closed?"),
        ("El año pasado no pude ir", "¿dónde hay vino?"),
    ],
)
def test_the_next_message_is_of_this_edition_where_it_is_not_in_the_past(
    conference: Engine, told: str, asked: str
) -> None:
    assert talk(conference, told, asked, now=NOW).text == talk(conference, asked, now=NOW).text


@pytest.mark.parametrize(
    "question",
    [
        "when was the edition before this one?",
        "where was the conference before this?",
        "l'édition d'avant, c'était où ?",
        "где была конференция перед этой?",
        "متى كانت النسخة قبل 2025؟",
        "之前那届在哪办的",
        "직전 회의는 어디서 했어요?",
    ],
)
def test_the_edition_before_is_none_that_is_known(conference: Engine, question: str) -> None:
    answer = conference.answer(question, at("2025-12-03 12:00"))
    assert answer.status is AnswerStatus.UNKNOWN
