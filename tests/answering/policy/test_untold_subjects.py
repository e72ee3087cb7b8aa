"""A subject that the organisers nowhere name is not told by one that only comes near to it."""

from __future__ import annotations

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at, make_event, make_session, make_text

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


@pytest.mark.parametrize(
    "question",
    [
        "will Iran be discussed?",
        "will North Korea be discussed?",
        "is there anything on Ukraine? or Nepal?",
        "est-ce qu'on parlera de l'Iran ?",
        "¿se hablará de Ucrania?",
        "будут ли говорить о Сирии? или о Ливане?",
        "هل ستناقش أوكرانيا؟",
        "会谈到朝鲜吗？",
        "러시아 얘기도 하나요?",
    ],
)
def test_a_country_nobody_speaks_of_is_told_by_no_other_subject(
    conference: Engine, question: str
) -> None:
    answer = conference.answer(question, NOW)
    assert answer.status in HONEST
    assert len(answer.text.splitlines()) == 1


TILES = make_session(id="tiles", title=make_text("Tiles of wind maps"))
HILLS = make_session(id="hills", title=make_text("Who maps the hills of Nepal?"))


@pytest.fixture(scope="module")
def mapping(classifier: Classifier) -> Engine:
    """Return an event with a talk on a country."""
    return Engine(make_event(sessions=(TILES, HILLS)), classifier)


@pytest.mark.parametrize(
    "question",
    [
        "is there anything on submarines? and on Nepal?",
        "is there anything on submarines? or Nepal?",
        "any talks on submarines? and Nepal?",
        "y a-t-il quelque chose sur les sous-marins ? et le Népal ?",
        "¿hay algo sobre submarinos? ¿o Nepal?",
        "есть что-нибудь про подлодки? а про Непал?",
        "有关于潜艇的内容吗？还有尼泊尔呢？",
        "잠수함에 관한 세션 있어요? 네팔은요?",
    ],
)
def test_a_place_behind_another_subject_is_looked_for_as_well(
    mapping: Engine, question: str
) -> None:
    answer = mapping.answer(question, NOW)
    assert "hills of Nepal" in answer.text


def test_a_place_behind_something_practical_is_no_subject(mapping: Engine) -> None:
    answer = mapping.answer("do I need a visa from India? and Nepal?", NOW)
    assert answer.sessions == ()


def test_what_an_or_offers_and_asks_something_of_its_own_stays_a_question(mapping: Engine) -> None:
    asked = ("wifi?", "parking?")
    told = [mapping.answer(one, NOW).text for one in asked]
    answer = mapping.answer("is there wifi? or parking?", NOW)
    assert all(one.splitlines()[0] in answer.text for one in told)


@pytest.mark.parametrize(
    "question",
    ["会谈核武器吗", "会谈到生物武器吗", "议程会涉及导弹吗", "parle-t-on d'armes nucléaires ?"],
)
def test_subject_right_behind_the_word_for_speaking_is_held_against_the_texts(
    conference: Engine, question: str
) -> None:
    assert conference.answer(question, NOW).status in HONEST


@pytest.mark.parametrize(
    "question", ["会谈量子吗", "会谈到军备竞赛吗", "会谈卫星吗", "会上主要讨论些啥"]
)
def test_subject_that_is_told_stays_confirmed(conference: Engine, question: str) -> None:
    assert conference.answer(question, NOW).status is AnswerStatus.ANSWERED
