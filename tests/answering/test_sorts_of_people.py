"""Of which sort those are who come asks who comes, and so does what is told before it."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at

NOW = at("2025-12-03 12:00")


@pytest.mark.parametrize(
    "question",
    [
        "Which categories of participants are expected, please?",
        "what profiles of people are invited?",
        "quelles catégories de participants sont attendues ?",
        "¿qué categorías de participantes se esperan?",
        "какие категории участников ожидаются?",
        "يرغب سعادة السفير في معرفة فئات المشاركين المتوقع حضورهم.",
        "有哪些类别的与会者？",
        "보고서에 참석 대상을 기재해야 하는데, 어떤 분들이 참석하시는지요?",
        "Debo anotar quiénes harán aportaciones además de los Estados Miembros.",
        "qui contribue en plus des États Membres ?",
    ],
)
def test_sort_of_those_who_come_is_told(conference: Engine, question: str) -> None:
    answer = conference.answer(question, NOW)
    told = conference.answer("who attends?", NOW, answer.language).text.splitlines()[0]
    assert (answer.status, answer.text.splitlines()[-1 if "\n\n" in answer.text else 0]) == (
        AnswerStatus.ANSWERED,
        told,
    )


@pytest.mark.parametrize("question", ["which diplomats come?", "the names of the delegations?"])
def test_which_ones_of_a_group_come_is_not_known(conference: Engine, question: str) -> None:
    assert conference.answer(question, NOW).status is AnswerStatus.UNKNOWN
