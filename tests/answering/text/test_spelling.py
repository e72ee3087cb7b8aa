from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.classifier.language_model import LanguageModel, language_model
from bot.answering.text.normalise import clean
from bot.answering.text.spelling import is_misspelt, is_surely_slip, repaired


@pytest.fixture(scope="module")
def latin() -> LanguageModel:
    return language_model("latin")


def mend(text: str, reading: LanguageModel) -> str | None:
    return repaired(text, reading, lambda term: term.surface == "nakamitsu", "en")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("wher is it", "where is it"),
        ("who speeks", "who speaks"),
        ("waht is the programme", "what is the programme"),
        ("whereisthevenue", "where is the venue"),
        ("keynoet", "keynote"),
    ],
)
def test_repair_of_a_slip(latin: LanguageModel, typed: str, meant: str) -> None:
    assert mend(typed, latin) == meant


@pytest.mark.parametrize(
    "typed", ["where is it", "nakamitsu", "", "2025", "zxqvwk", "who is Smuth", "a", "会议", "회으"]
)
def test_repair_of_nothing_wrong_is_nothing(latin: LanguageModel, typed: str) -> None:
    assert mend(typed, latin) is None


def test_misspelt_word_is_told_from_a_foreign_one(latin: LanguageModel) -> None:
    assert [is_misspelt(word, latin) for word in ("programe", "zxqvwk", "会议")] == [
        True,
        False,
        False,
    ]


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz ?", max_size=80))
def test_repair_of_anything_is_none_or_another_text(latin: LanguageModel, text: str) -> None:
    cleaned = clean(text)
    assert mend(cleaned, latin) != cleaned


@pytest.mark.parametrize(
    ("typed", "language", "meant"),
    [
        ("donde keda el hotel", "es", "donde queda el hotel"),
        ("ou s ke sa comence", "fr", "ou s que sa commence"),
        ("wat time", "en", "what time"),
    ],
)
def test_word_written_as_it_sounds_is_mended(
    latin: LanguageModel, typed: str, language: str, meant: str
) -> None:
    assert repaired(typed, latin, lambda _: False, language) == meant


@pytest.mark.parametrize(
    ("word", "is_sure"),
    [("orgnisers", True), ("komferencia", True), ("disfraces", False), ("organisers", True)],
)
def test_only_one_slip_or_the_same_sound_is_sure(
    latin: LanguageModel, word: str, *, is_sure: bool
) -> None:
    assert is_surely_slip(word, latin) is is_sure
