"""What a sentence asks by itself, and what only beside another."""

from __future__ import annotations

import pytest

from bot.answering.text.sentences import asks_briefly, asks_by_itself, is_bare

STORY = "I am writing the memo for our office right now and need it by noon"


@pytest.mark.parametrize(
    ("asked", "language", "is_so"),
    [
        ("is Ana Lima on Tuesday?", "en", True),
        ("what for?", "en", False),
        ("¿Sí o no?", "es", False),
        ("is that so?", "en", False),
    ],
)
def test_question_beside_a_longer_sentence(asked: str, language: str, is_so: bool) -> None:
    assert asks_by_itself(asked, STORY, language) is is_so


@pytest.mark.parametrize(
    ("asked", "language", "bare", "brief"),
    [
        ("where?", "en", True, True),
        ("¿quién la da?", "es", False, True),
        ("who else speaks now?", "en", False, True),
        ("who speaks about tides on Monday?", "en", False, False),
    ],
)
def test_question_that_names_nothing(asked: str, language: str, bare: bool, brief: bool) -> None:
    assert (is_bare(asked, language), asks_briefly(asked, language)) == (bare, brief)
