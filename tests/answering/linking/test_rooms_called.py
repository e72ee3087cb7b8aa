"""A name that nobody knows is that of no room, be it called so or only beside the noun."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at

NOW = at("2027-05-12 10:00", "Europe/Lisbon")


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("where is room Taal", "room Taal"),
        ("is there a room called Taal?", "Taal"),
        ("y a-t-il une salle appelée Taal ?", "Taal"),
        ("¿hay una sala llamada Taal?", "Taal"),
        ("есть ли зал под названием Тааль?", "Тааль"),
        ("هل هناك قاعة اسمها Taal؟", "Taal"),
        ("有没有叫Taal的会议室", "Taal"),
        ("Taal이라는 방이 있어요?", "Taal"),
    ],
)
def test_room_called_as_none_is(harbour: Engine, question: str, name: str) -> None:
    answer = harbour.answer(question, NOW, "en")
    said = f"“{name}”: no room of that name is in the published programme."
    assert (answer.status, answer.text.splitlines()[0]) == (AnswerStatus.UNKNOWN, said)


@pytest.mark.parametrize(
    "question", ["which room is Kubernetes in?", "which room Kubernetes is discussed in"]
)
def test_room_of_an_unknown_subject_is_not_called_so(harbour: Engine, question: str) -> None:
    assert "no room of that name" not in harbour.answer(question, NOW).text
