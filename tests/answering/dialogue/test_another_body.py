"""One of the bodies just told of, picked by what its name says that it does."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import at
from tests.conversations import talk

NOON = at("2025-12-03 12:00")


@pytest.mark.parametrize(
    ("first", "asked", "name"),
    [
        ("Which UN bodies contribute?", "and the one for space?", "Outer Space Affairs"),
        ("哪些联合国机构参加？", "其中搞裁军研究的是哪个？", "联合国裁军研究所"),
        (
            "유엔 기구 어디가 참여해요?",
            "그중 군축 연구를 맡은 곳의 이름을 다시 한번",
            "유엔 군축연구소",
        ),
        ("Who organises it?", "which of them is Korean?", "Republic of Korea"),
    ],
)
def test_body_is_picked_out_of_those_told(
    conference: Engine, first: str, asked: str, name: str
) -> None:
    reply = talk(conference, first, asked, now=NOON)
    assert (reply.topic, name in reply.text) == ("organisation", True)


@pytest.mark.parametrize("asked", ["which one deals with health?", "Which of those is on climate?"])
def test_body_of_which_no_name_says_so_is_none(conference: Engine, asked: str) -> None:
    assert talk(conference, "Which UN bodies contribute?", asked, now=NOON).topic != "organisation"
