"""Whichever part of a body convenes the event is who organises it, and nobody of that body."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import at

MORNING = at("2025-12-04 08:00")


@pytest.mark.parametrize(
    "question",
    [
        "which UN department convenes it?",
        "quelle entité de l'ONU la convoque ?",
        "¿qué departamento de la ONU la convoca?",
        "какое подразделение ООН её созывает?",
        "أي جهة في الأمم المتحدة تعقده؟",
        "联合国哪个机构召集的？",
        "유엔 어느 기구가 소집하나요?",
    ],
)
def test_which_part_of_a_body_convenes_it_is_who_organises_it(
    conference: Engine, question: str
) -> None:
    answer = conference.answer(question, MORNING)
    assert (answer.topic, answer.people) == ("organisers", ())
