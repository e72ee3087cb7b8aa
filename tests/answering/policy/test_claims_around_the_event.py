"""What is put forward of the event in roundabout words: its place, its length, who holds it."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import at

NOON = at("2025-12-03 12:00")


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("C'est bien au siège de l'UNESCO, à Paris, non ?", "where"),
        ("It's at the UNESCO headquarters in Paris, right?", "where"),
        ("C'est vrai que Paris est la capitale de la France, non ?", "out_of_scope"),
        ("It's raining in Paris, right?", "out_of_scope"),
        ("我朋友說要開一整個禮拜，真的假的啦", "how_long"),
        ("朋友说要开一周，对吗", "how_long"),
        ("这里有个礼拜堂吗", "topic:prayer_room"),
        ("유엔이랑 같이 여는 나라가 일본이에요?", "organisers"),
        (
            "국장님 보고자료 쓰는 중인데 어떤 신기술이 논의되는지 알려주세요",
            "topic:ai_cyber_quantum",
        ),
    ],
)
def test_roundabout_claims_are_read_as_what_they_claim(
    conference: Engine, question: str, topic: str
) -> None:
    assert conference.answer(question, NOON).topic == topic
