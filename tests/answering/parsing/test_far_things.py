"""How far something is that is none of the event is not told by the way to the event."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at

NOW = at("2025-12-03 12:00", "America/New_York")


@pytest.mark.parametrize(
    ("question", "noun"),
    [
        ("how far is the castle from the venue", "castle"),
        ("is the aquarium far", "aquarium"),
        ("c'est loin le château ?", "château"),
        ("le zoo est loin d'ici ?", "zoo"),
        ("¿queda lejos el castillo?", "castillo"),
        ("крепость далеко?", "крепость"),
        ("هل القصر بعيد عن المؤتمر؟", "القصر"),
        ("城堡远吗", "城堡"),
        ("동물원 먼가요?", "동물원"),
        ("고양이 먼가요?", "고양이"),
    ],
)
def test_what_is_asked_of_a_noun_is_told_of_it_alone(
    conference: Engine, harbour: Engine, question: str, noun: str
) -> None:
    for engine in (conference, harbour):
        answer = engine.answer(question, NOW)
        assert (answer.status, answer.text.strip("“«\u2068\u202f ").find(noun)) == (
            AnswerStatus.UNKNOWN,
            0,
        )


@pytest.mark.parametrize(
    ("question", "plain"),
    [
        ("is it far from the castle", "how do I get there"),
        ("c'est loin de la gare ?", "comment y aller ?"),
        ("¿queda lejos la estación?", "¿cómo se llega?"),
        ("вокзал далеко?", "как добраться?"),
        ("역이 멀어요?", "어떻게 가나요?"),
    ],
)
def test_the_way_is_told_where_the_event_is_far_or_the_way_begins_there(
    harbour: Engine, question: str, plain: str
) -> None:
    assert harbour.answer(question, NOW).text == harbour.answer(plain, NOW).text
