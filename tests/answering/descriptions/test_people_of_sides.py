"""Who of a country has a part that others have, too: they alone are told."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import at

NOON = at("2025-12-03 12:00")


@pytest.mark.parametrize(
    "question",
    [
        "Who opens for the Koreans?",
        "Which Korean official speaks at the opening?",
        "Qui vient du côté coréen à l'ouverture ?",
        "¿Quién viene por la parte coreana a la apertura?",
        "Кто с корейской стороны присутствует на открытии?",
        "من يفتتح من الجانب الكوري؟",
        "请问韩方由哪位出席开幕？",
        "한국 측에서는 개회식에 누가 나오나요?",
    ],
)
def test_only_those_of_the_country_are_told(conference: Engine, question: str) -> None:
    assert conference.answer(question, NOON).people == ("kim",)


@pytest.mark.parametrize("question", ["Who opens it?", "Qui ouvre ?", "谁致开幕辞？"])
def test_where_no_country_is_named_all_are(conference: Engine, question: str) -> None:
    assert conference.answer(question, NOON).people == ("nakamitsu", "kim")


def test_when_it_opens_is_asked_of_nobody(conference: Engine) -> None:
    assert conference.answer("When do the Koreans open it?", NOON).topic == "when"
