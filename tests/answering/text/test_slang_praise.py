"""Slang that praises a session tells of nobody who is ill."""

from __future__ import annotations

import pytest

from bot.answering.text.colloquial import in_writing


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Sick talk! who gave it?", "great talk! who gave it?"),
        ("that was a sick keynote, who was that", "that was a great keynote, who was that"),
        ("the sick session chair needs help", "the sick session chair needs help"),
        ("my friend is sick, talk to whom?", "my friend is sick, talk to whom?"),
    ],
)
def test_sick_before_a_session_is_praise_and_else_stays(text: str, written: str) -> None:
    assert in_writing(text, "en", lambda _: False) == written
