"""Posts asked of the people just told: titles of both, ranks, that of somebody of a country."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at
from tests.conversations import talk

NOON = at("2025-12-03 12:00")

OPENS = {
    "en": "Who opens the conference?",
    "fr": "Qui ouvre la conférence ?",
    "es": "¿Quién inaugura?",
    "ru": "Кто открывает?",
    "ar": "من يفتتح المؤتمر؟",
    "zh": "谁致开幕辞？",
    "ko": "개회사는 누가 하나요?",
}


@pytest.mark.parametrize(
    ("language", "asked"),
    [
        ("en", "Titles of both, quick."),
        ("en", "titles?"),
        ("en", "their posts please"),
        ("fr", "Titres ?"),
        ("fr", "Les fonctions de chacun ?"),
        ("es", "¿Cargos de ambos?"),
        ("es", "¿qué rangos tienen?"),
        ("ru", "Должности обоих?"),
        ("ar", "ما منصب كل منهما؟"),
        ("zh", "两位的职务？"),
        ("ko", "두 분 직함은요?"),
    ],
)
def test_posts_of_those_just_told_are_told_of_each(
    conference: Engine, language: str, asked: str
) -> None:
    reply = talk(conference, OPENS[language], asked, now=NOON)
    assert reply.status is AnswerStatus.ANSWERED
    assert set(reply.people) == {"nakamitsu", "kim"}
    assert reply.topic == "role"


@pytest.mark.parametrize(
    ("first", "asked"),
    [
        ("Does a Korean speak at the opening?", "What rank?"),
        ("¿Habla algún coreano en la apertura?", "¿Qué rango tiene?"),
        ("Y a-t-il un Coréen à l'ouverture ?", "Quel est son rang ?"),
        ("Выступает ли кореец?", "В каком ранге?"),
    ],
)
def test_rank_is_asked_of_the_one_of_a_country(conference: Engine, first: str, asked: str) -> None:
    reply = talk(conference, first, asked, now=NOON)
    assert (reply.status, reply.people) == (AnswerStatus.ANSWERED, ("kim",))


@pytest.mark.parametrize(
    "question",
    [
        "Is there a Korean interpreter?",
        "Is Korean spoken at the opening?",
        "any Korean talks?",
        "¿Se habla coreano en la apertura?",
        "y a-t-il une traduction coréenne",
    ],
)
def test_language_led_by_no_article_of_somebody_is_of_nobody(
    conference: Engine, question: str
) -> None:
    assert conference.answer(question, NOON).people == ()


@pytest.mark.parametrize(
    ("first", "asked"),
    [
        ("Who gives the keynote?", "and those who open?"),
        ("kien es el keynote", "y los q abren?"),
        ("Qui fait le discours liminaire ?", "et ceux qui ouvrent ?"),
        ("主旨演讲是谁？", "那开场的呢？"),
    ],
)
def test_those_who_open_are_asked_behind_another_part(
    conference: Engine, first: str, asked: str
) -> None:
    assert talk(conference, first, asked, now=NOON).topic == "opens"


def test_one_of_a_side_is_nobody_whose_post_has_that_word(conference: Engine) -> None:
    reply = talk(conference, "开幕谁讲话？", "韩国方面的那位什么职务？", now=NOON)
    assert reply.people == ("kim",)
