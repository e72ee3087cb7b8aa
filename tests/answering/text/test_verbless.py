"""Arabic sentences without a verb say something, and are no phrase to look for."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.answering.text.verbless import is_verbless_sentence
from tests.builders import at


@pytest.mark.parametrize(
    ("text", "is_sentence"),
    [
        ("البحر بارد؟", True),
        ("البحر البارد", False),
        ("بحر بارد", False),
        ("كتب المد", False),
        ("البحر", False),
        ("البحر بارد جدا اليوم", False),
    ],
)
def test_a_noun_with_its_article_is_said_to_be_something(text: str, is_sentence: bool) -> None:
    assert is_verbless_sentence(text, "ar") is is_sentence
    assert not is_verbless_sentence(text, "en")


@pytest.mark.parametrize("asked", ["البحر بارد؟", "البحر دافئ اليوم؟"])
def test_what_is_said_of_something_else_lists_no_sessions(harbour: Engine, asked: str) -> None:
    assert harbour.answer(asked, at("2027-05-13 08:30")).sessions == ()
