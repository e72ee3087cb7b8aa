"""Who may come by an invitation is a matter of registration; an invitation for a visa is not."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import at

NOW = at("2025-12-03 12:00", "America/New_York")


@pytest.mark.parametrize(
    ("question", "plain"),
    [
        ("do I need an invitation", "how do I sign up?"),
        ("can anybody turn up or is it by invite", "how do I sign up?"),
        ("Nobody wrote to me. Is this thing by invitation?", "how do I sign up?"),
        ("c'est sur invitation ?", "comment on s'inscrit ?"),
        ("on peut venir sans invitation ?", "comment on s'inscrit ?"),
        ("¿es solo por invitación?", "¿cómo me apunto?"),
        ("без приглашения пустят?", "как записаться?"),
        ("هل أحتاج إلى دعوة؟", "كيف أسجل؟"),
        ("ممكن أجي بدون دعوة؟", "كيف أسجل؟"),
        ("是邀请制的吗", "怎么报名"),
        ("초대 없이 가도 되나요?", "어떻게 신청해요?"),
    ],
)
def test_an_invitation_is_asked_of_registration(
    conference: Engine, question: str, plain: str
) -> None:
    assert conference.answer(question, NOW).text == conference.answer(plain, NOW).text


@pytest.mark.parametrize(
    ("question", "plain"),
    [
        ("I need an invitation for the embassy", "do I need a visa"),
        ("j'ai besoin d'une lettre d'invitation pour mon visa", "il me faut un visa ?"),
        ("пришлите приглашение для визы", "нужна ли виза?"),
        ("能出签证邀请函吗", "需要签证吗"),
        ("can my wife come without an invitation", "can my wife come along"),
    ],
)
def test_what_is_asked_without_the_invitation_too_stays(
    conference: Engine, question: str, plain: str
) -> None:
    assert conference.answer(question, NOW).text == conference.answer(plain, NOW).text


@pytest.mark.parametrize(
    ("question", "plain"),
    [
        ("is everyone welcome to come", "who's allowed to attend"),
        ("¿todo el mundo puede asistir?", "¿puede ir cualquiera?"),
        ("¿pueden venir todos?", "¿puede ir cualquiera?"),
        ("est-ce que tous peuvent venir ?", "n'importe qui peut venir ?"),
        ("любой может прийти?", "кто участвует в конференции?"),
        ("может ли каждый участвовать?", "кто участвует в конференции?"),
        ("아무나 가도 되나요?", "누구나 참석할 수 있나요?"),
    ],
)
def test_whether_anybody_may_come_is_asked_of_those_who_come(
    conference: Engine, question: str, plain: str
) -> None:
    assert conference.answer(question, NOW).text == conference.answer(plain, NOW).text


@pytest.mark.parametrize(
    ("question", "anybody"),
    [
        ("¿puedo ir todos los días?", "¿puede ir cualquiera?"),
        ("peut-on venir tous les jours ?", "n'importe qui peut venir ?"),
        ("можно прийти в каждый день?", "любой может прийти?"),
        ("можно посетить любой доклад?", "любой может прийти?"),
    ],
)
def test_coming_on_all_days_is_not_asked_of_those_who_come(
    conference: Engine, question: str, anybody: str
) -> None:
    assert conference.answer(question, NOW).text != conference.answer(anybody, NOW).text
