"""Letters that stand apart are read as the words they are of, in the language of these."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import at

NOW = at("2025-12-01 10:00", "America/New_York")


@pytest.mark.parametrize(
    ("typed", "language", "topic"),
    [
        ("w h e n i s i t", "en", "when"),
        ("W H E N   I S   I T ?", "en", "when"),
        ("w h o s p e a k s", "en", "speakers"),
        ("q u a n d", "fr", "when"),
        ("d ó n d e  e s", "es", "where"),
        ("г д е  э т о", "ru", "where"),
        ("م ت ى", "ar", "when"),
        ("什 么 时 候", "zh", "when"),
        ("언 제 예 요", "ko", "when"),
    ],
)
def test_letters_apart_are_read_as_words(
    conference: Engine, typed: str, language: str, topic: str
) -> None:
    answer = conference.answer(typed, NOW)
    assert (answer.language, answer.topic) == (language, topic)
