"""What somebody does not want is left out beside what they want."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.text.refused import wanted_part
from bot.languages import LANGUAGES


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        ("no radio and no crypto for me please, only AI", "en", "AI"),
        ("only AI. no radio please", "en", "AI"),
        ("pas de radio pour moi, seulement la vie privée", "fr", "la vie privée"),
        ("nada de radio, solo privacidad", "es", "privacidad"),
        ("без радио, только приватность", "ru", "приватность"),
        ("بدون راديو، بس الخصوصية", "ar", "الخصوصية"),
        ("不要无线电，只要隐私的", "zh", "隐私的"),
        ("라디오 말고 보안 발표", "ko", "보안 발표"),
        (
            "no entiendo alemán, qué puedo ver el lunes en inglés",
            "es",
            "qué puedo ver el lunes en inglés",
        ),
    ],
)
def test_what_is_refused_is_left_out(text: str, language: str, wanted: str) -> None:
    assert wanted_part(text, language) == wanted


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("no talks on Friday?", "en"),
        ("is there nothing about radio, or AI?", "en"),
        ("I don't speak French, what languages are spoken?", "en"),
        ("이거 말고 다른 거 있어?", "ko"),
        ("라디오 말고 뭐 있어?", "ko"),
        ("H.1302 at 9.30, when?", "en"),
    ],
)
def test_what_refuses_nothing_stays_as_it_is(text: str, language: str) -> None:
    assert wanted_part(text, language) == text


@given(st.text(max_size=60), st.sampled_from(sorted(LANGUAGES)))
def test_any_text_keeps_something(text: str, language: str) -> None:
    assert bool(wanted_part(text, language)) == bool(text)
