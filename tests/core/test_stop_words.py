"""Who asks for no more messages is understood in every language, and nobody else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.stop_words import _PHRASES, language_of_stop
from bot.languages import LANGUAGES


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("STOP", "en"), ("stop!!", "en"), ("Please stop", "en"), ("Unsubscribe, thank you.", "en"),
        ("Arrêtez !", "fr"), ("désabonnez-moi svp", "fr"), ("¡Basta!", "es"),
        ("darme de baja, por favor", "es"), ("Отписаться", "ru"), ("хватит!", "ru"),
        ("إلغاء الاشتراك", "ar"), ("توقف", "ar"), ("退订", "zh"), ("停止。", "zh"),
        ("수신 거부", "ko"), ("그만 보내세요!", "ko"),
    ],
)  # fmt: skip
def test_wish_for_no_more_messages_is_understood(text: str, language: str) -> None:
    assert language_of_stop(text) == language


@pytest.mark.parametrize(
    "text",
    [
        "", "please", "Which bus stop is nearest?", "When does the music stop?", "para Ana",
        "Where is the stop?", "How do I stop reminders for one session?", "стоп-линия где?",
        "停车场在哪里？", "그만두는 시간은?", "x" * 5000,
    ],
)  # fmt: skip
def test_question_with_such_a_word_is_a_question(text: str) -> None:
    assert language_of_stop(text) is None


def test_every_language_has_words_for_it() -> None:
    assert set(_PHRASES) == set(LANGUAGES)


@given(st.text())
def test_any_text_is_a_wish_or_none(text: str) -> None:
    assert language_of_stop(text) in {None, *LANGUAGES}
