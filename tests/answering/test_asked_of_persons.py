"""What is asked of people and bodies in a few words, and after they were told of."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at
from tests.conversations import talk

NOW = at("2025-12-03 18:00", "America/New_York")


@pytest.mark.parametrize(
    ("asked", "language"),
    [
        ("¿Habla Kim?", "es"),
        ("¿Interviene Kim?", "es"),
        ("¿Kim?", "es"),
        ("Participa Kim?", "es"),
        ("Parle Kim ?", "fr"),
        ("Выступает Kim?", "ru"),
    ],
)
def test_verb_with_a_capital_before_a_family_name_is_no_given_name(
    conference: Engine, asked: str, language: str
) -> None:
    answer = conference.answer(asked, NOW)
    assert (answer.language, answer.people) == (language, ("kim",))


@pytest.mark.parametrize("asked", ["Sandra Kim?", "Rose Kim", "¿Habla Sandra Kim?"])
def test_other_given_name_before_a_family_name_is_of_nobody(conference: Engine, asked: str) -> None:
    answer = conference.answer(asked, NOW)
    assert (answer.status, answer.people) == (AnswerStatus.UNKNOWN, ())


@pytest.mark.parametrize(
    ("asked", "then"),
    [
        ("What is UNIDIR?", "and what is its role?"),
        ("c'est quoi l'UNIDIR ?", "quel est son rôle ?"),
        ("¿qué es UNIDIR?", "¿y cuál es su papel?"),
        ("что такое ЮНИДИР?", "и какова его роль?"),
        ("裁研所是什么", "它的作用是什么"),
        ("유엔 군축연구소가 뭐예요?", "거기 역할은 뭐예요?"),
    ],
)
def test_role_of_the_body_just_told_of_is_told(conference: Engine, asked: str, then: str) -> None:
    first = talk(conference, asked, now=NOW)
    assert talk(conference, asked, then, now=NOW).text == first.text


def test_role_of_who_comes_from_a_body_is_his_own(conference: Engine) -> None:
    answer = talk(conference, "what is the Korean government?", "and his role?", now=NOW)
    assert answer.people == ("kim",)
