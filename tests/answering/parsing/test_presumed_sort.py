"""What is taken for granted of somebody's sessions is said not to be so, where it is not so."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import at

EVE_OF_CONFERENCE = at("2025-12-01 12:00")


@pytest.mark.parametrize(
    ("question", "begin"),
    [
        ("When does Sangjin Kim give the keynote?", "No session of that kind with Sangjin Kim"),
        ("¿dónde es el taller de Carlos Foradori?", "En el programa publicado no hay ninguna"),
        ("когда Форадори открывает конференцию", "В опубликованной программе нет заседания"),
        ("中满泉的主旨演讲什么时候", "已公布的日程中没有Izumi Nakamitsu参加的此类场次"),
    ],
)
def test_sort_that_somebody_has_no_session_of_is_said_first(
    conference: Engine, question: str, begin: str
) -> None:
    answer = conference.answer(question, EVE_OF_CONFERENCE)
    assert answer.text[: len(begin)] == begin
    assert answer.sessions  # what they do is told after it


@pytest.mark.parametrize(
    ("question", "session"),
    [
        ("When does Foradori give the keynote?", "keynote"),
        ("متى يفتتح سانغجين كيم المؤتمر", "opening"),
        ("나카미쓰 개회사는 언제예요?", "opening"),
    ],
)
def test_sort_that_somebody_has_is_not_denied(
    conference: Engine, question: str, session: str
) -> None:
    answer = conference.answer(question, EVE_OF_CONFERENCE)
    assert tuple(answer.sessions) == (session,)
