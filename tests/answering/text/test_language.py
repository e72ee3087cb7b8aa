from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.text.language import latin_language

VOCABULARY = {
    "en": {"when": 30, "where": 30, "is": 60, "the": 80, "who": 30, "programme": 9, "venue": 9},
    "fr": {"quand": 30, "où": 9, "ou": 30, "est": 60, "le": 60, "qui": 30, "programme": 30},
    "es": {"cuando": 30, "donde": 30, "es": 60, "el": 60, "quien": 30, "programa": 30},
}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("When is it?", "en"),
        ("Quand est-ce ?", "fr"),
        ("¿Cuándo es?", "es"),
        ("where", "en"),
        ("où", "fr"),
        ("donde", "es"),
        ("WHO IS THE SPEAKER", "en"),
        ("Quelles sont les personnes qui prennent la parole demain matin ?", "fr"),
        ("¿Qué personas toman la palabra mañana por la mañana?", "es"),
        ("Could somebody please tell my colleagues about tomorrow", "en"),
    ],
)
def test_language_of_a_text(text: str, language: str) -> None:
    assert latin_language(text, VOCABULARY, None) == language


@pytest.mark.parametrize("likely", ["en", "fr", "es"])
@pytest.mark.parametrize("text", ["Wi-Fi", "Berg?", "OK"])
def test_language_of_what_no_language_owns_is_the_one_before(text: str, likely: str) -> None:
    assert latin_language(text, VOCABULARY, likely) == likely


@pytest.mark.parametrize("text", ["", "   ", "?!", "12:30"])
def test_language_of_no_words_is_unknown_or_the_one_before(text: str) -> None:
    assert latin_language(text, VOCABULARY, None) is None
    assert latin_language(text, VOCABULARY, "fr") == "fr"


@given(st.text(), st.none() | st.sampled_from(["en", "fr", "es"]))
def test_language_of_anything_is_one_of_the_three_or_none(text: str, likely: str | None) -> None:
    assert latin_language(text, VOCABULARY, likely) in {"en", "fr", "es", None}
