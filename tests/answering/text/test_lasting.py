"""The verb "last", and the adjective that is spelt the same."""

from __future__ import annotations

import pytest

from bot.answering.text.lasting import without_lasting


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("how long does a session last?", "how long does a session     ?"),
        ("how long will talks last on monday", "how long will talks      on monday"),
        ("does it last longer than an hour", "does it             than an hour"),
        ("how long does the last session last", "how long does the last session     "),
    ],
)
def test_verb_is_left_out(text: str, rest: str) -> None:
    assert without_lasting(text, "en") == rest


@pytest.mark.parametrize(
    "text", ["when does the last session start", "which session is last?", "does the last end at 5"]
)
def test_adjective_stays(text: str) -> None:
    assert without_lasting(text, "en") == text
