"""What somebody takes back while saying it is not asked: "tomorrow, no sorry, I mean today"."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import at

NOON = at("2027-05-13 13:10", "Europe/Lisbon")


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("what's on tomorrow, no sorry, I mean today?", "what's on today?"),
        (
            "who speaks in the sail loft sorry I mean the chart room at two",
            "who speaks in the chart room at two",
        ),
        ("when does Sokolova, sorry, I mean Okafor, speak?", "when does Okafor, speak?"),
        (
            "y a quoi après le dîner... enfin le déjeuner je veux dire",
            "y a quoi après le déjeuner",
        ),
        ("¿qué hay mañana, digo, hoy por la tarde?", "¿qué hay hoy por la tarde?"),
        ("что завтра, ой то есть сегодня вечером?", "что сегодня вечером?"),
        ("ايش في بكرة، لا قصدي اليوم المسا؟", "ايش اليوم المسا؟"),
        ("明天，不对，今天下午有什么", "今天下午有什么"),
        ("내일 아니 오늘 오후에 뭐 있어요?", "오늘 오후에 뭐 있어요?"),
    ],
)
def test_the_last_word_is_what_is_asked(harbour: Engine, said: str, meant: str) -> None:
    assert harbour.answer(said, NOON).text == harbour.answer(meant, NOON).text


@pytest.mark.parametrize(
    ("question", "sessions"),
    [
        ("sorry, when is lunch?", ("lunch_thu", "lunch_fri")),
        ("pardon, c'est quand le déjeuner, je veux dire vendredi ?", ("lunch_fri",)),
    ],
)
def test_what_is_named_beside_a_word_for_it_is_not_taken_back(
    harbour: Engine, question: str, sessions: tuple[str, ...]
) -> None:
    assert harbour.answer(question, NOON).sessions == sessions
