"""Nouns behind a name that ask several things of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.text.asked_fields import fields_asked
from bot.languages import LANGUAGES


@pytest.mark.parametrize(
    ("text", "language", "asked"),
    [
        ("Reading the tides: speaker, room and time?", "en", 3),
        ("Reading the tides : intervenant, salle et heure", "fr", 3),
        ("Reading the tides: ponente, sala y hora", "es", 3),
        ("Reading the tides, зал, время", "ru", 2),
        ("Reading the tides القاعة والوقت", "ar", 2),
        ("Reading the tides 主讲人、时间、地点", "zh", 3),
        ("Reading the tides 발표자 시간 장소", "ko", 3),
    ],
)
def test_nouns_behind_a_name_are_each_asked(text: str, language: str, asked: int) -> None:
    named, words = fields_asked(text, language)
    assert (named, len(words)) == ("Reading the tides", asked)


@pytest.mark.parametrize(
    "text",
    ["Reading the tides room", "speaker and room", "time, time and time", "", "Space and time"],
)
def test_fewer_than_two_things_behind_a_name_are_no_list(text: str) -> None:
    assert fields_asked(text, "en") == ("", ())


@given(st.text(max_size=80), st.sampled_from(LANGUAGES))
def test_any_text_may_be_asked(text: str, language: str) -> None:
    named, words = fields_asked(text, language)
    assert bool(named) == bool(words)
