"""Whoever is said to organise the event, its theme and who alone comes are denied by the facts."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at

MORNING = at("2025-12-04 08:00")
NO = ("No. ", "Non. ", "Нет. ", "لا. ", "不是。", "아니요. ")


@pytest.mark.parametrize(
    "question",
    [
        "Norway organises it, right?",
        "is Peru a partner?",
        "NATO organises it, right?",
        "is it organised by the IAEA?",
        "is NASA a partner?",
        "c'est l'OTAN qui organise ?",
        "c'est la Norvège qui organise ?",
        "¿lo organiza la OTAN?",
        "это организует НАТО?",
        "ينظمه حلف الناتو، صحيح؟",
        "是北约主办的吧？",
        "나토가 주최하죠?",
        "UNIDIR organises it?",
        "la Norvège l'organise, non ?",
        "¿la organiza UNIDIR?",
        "организует Норвегия, верно?",
        "تنظمه النرويج، صحيح؟",
        "挪威主办，对吧？",
        "노르웨이가 주최하죠?",
        "the theme is climate change, right?",
        "le thème est le climat, non ?",
        "el tema es el cambio climático, ¿verdad?",
        "тема — ядерное разоружение, верно?",
        "主题是气候变化，对吧？",
        "주제가 기후 변화죠?",
        "only diplomats attend, right?",
        "seulement des diplomates, non ?",
        "solo diplomáticos, ¿verdad?",
        "только дипломаты, верно?",
        "دبلوماسيون فقط، صحيح؟",
        "只有外交官参加，对吧？",
        "외교관만 오는 거죠?",
    ],
)
def test_wrong_body_theme_or_group_is_denied(conference: Engine, question: str) -> None:
    answer = conference.answer(question, MORNING)
    assert answer.status is AnswerStatus.ANSWERED
    assert answer.text.startswith(NO)


@pytest.mark.parametrize(
    "question",
    [
        "UNODA organises it, right?",
        "Korea organises it, right?",
        "Korea is the partner, right?",
        "is it organised in Norway?",
        "who organises it, Norway?",
        "the theme is outer space security, right?",
        "the theme is space, right?",
        "is the theme on the website?",
        "what is the theme?",
        "do diplomats come?",
    ],
)
def test_what_is_right_or_only_asked_is_not_denied(conference: Engine, question: str) -> None:
    assert not conference.answer(question, MORNING).text.startswith(NO)


@pytest.mark.parametrize(
    "question",
    [
        "is Korea a partner?",
        "la Corée est partenaire ?",
        "c'est la Corée qui est partenaire ?",
        "Корея — партнёр?",
        "هل كوريا شريك؟",
        "韩国是合作方吧？",
        "한국이 협력 기관이죠?",
    ],
)
def test_partner_is_confirmed(conference: Engine, question: str) -> None:
    answer = conference.answer(question, MORNING)
    assert answer.status is AnswerStatus.ANSWERED
    assert answer.text.startswith(("Yes. ", "Oui. ", "Sí. ", "Да. ", "نعم. ", "是的。", "네. "))


@pytest.mark.parametrize(
    "question",
    ["is Korea a sponsor?", "is Korea a generous partner?", "is Korea the only partner?"],
)
def test_more_than_a_partner_is_not_confirmed(conference: Engine, question: str) -> None:
    assert not conference.answer(question, MORNING).text.startswith("Yes.")


@pytest.mark.parametrize("question", ["会讨论网络安全吗", "涉及网络安全吗"])
def test_safety_that_is_discussed_is_not_that_of_the_place(
    conference: Engine, question: str
) -> None:
    assert conference.answer(question, MORNING).status is AnswerStatus.ANSWERED
