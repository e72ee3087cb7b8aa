"""Whether a group comes that the event says it brings together, and no question of its sort."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import at

MORNING = at("2025-12-04 08:00")


@pytest.mark.parametrize(
    "question",
    [
        "will companies be there?",
        "le secteur privé sera là ?",
        "van empresas?",
        "будут ли дипломаты?",
        "هل تحضر شركات؟",
        "هل يشارك المجتمع المدني",
        "企业会来吗",
        "교수님들이나 연구원도 오나요",
    ],
)
def test_group_that_is_told_of_is_asked_of_who_comes(conference: Engine, question: str) -> None:
    assert conference.answer(question, MORNING).topic == "attendees"


@pytest.mark.parametrize(
    "question",
    ["will the official website be there", "van a grabar las charlas?", "où est la prise ?"],
)
def test_other_thing_is_no_group(conference: Engine, question: str) -> None:
    assert conference.answer(question, MORNING).topic != "attendees"
