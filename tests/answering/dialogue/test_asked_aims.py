"""What the event is for, asked in two words behind what it is on."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import at
from tests.conversations import talk

NOON = at("2025-12-03 12:00")


@pytest.mark.parametrize(
    ("first", "asked"),
    [
        ("What will be discussed?", "To what end?"),
        ("Is space governance on the agenda?", "with what aim?"),
        ("De quoi va-t-on parler ?", "Dans quel but ?"),
        ("¿De qué se hablará?", "¿Y con qué propósito último, si me permite?"),
        ("О чём пойдёт речь?", "Ради чего?"),
        ("هل ستتناولون حوكمة الفضاء؟", "وما الغاية المنشودة؟"),
        ("讨论什么？", "为了什么呢？"),
        ("우주 거버넌스도 다루나요?", "무엇을 위해서요?"),
    ],
)
def test_aim_behind_what_it_is_on_is_the_events(conference: Engine, first: str, asked: str) -> None:
    assert talk(conference, first, asked, now=NOON).topic == "topic:peaceful_uses"


@pytest.mark.parametrize(
    ("first", "asked"),
    [("Who gives the keynote?", "what for?"), ("Is there wifi?", "what for?")],
)
def test_aim_of_anything_else_is_not_the_events(conference: Engine, first: str, asked: str) -> None:
    assert talk(conference, first, asked, now=NOON).topic != "topic:peaceful_uses"
