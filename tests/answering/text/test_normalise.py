from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.text.normalise import clean, fold, script_of, words


@pytest.mark.parametrize(
    ("typed", "cleaned"),
    [
        ("  When   is\tit?\n", "When is it?"),
        ("ve\u200bnue", "venue"),
        ("\u202evenue\u202c", "venue"),
        ("who\u2019s on", "who's on"),
        ("Ｗｉ－Ｆｉ", "Wi-Fi"),
        ("cafe\u0301", "café"),
        ("a\x00b\x1bc", "a b c"),
        ("مـــتى", "متى"),
        ("", ""),
        (" \u200b\u2060 ", ""),
    ],
)
def test_clean_of_what_hides_in_a_text(typed: str, cleaned: str) -> None:
    assert clean(typed) == cleaned


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("CAFÉ", "cafe"),
        ("Straße", "STRASSE"),
        ("أين", "اين"),
        ("這場會議幾點開始", "这场会议几点开始"),
        ("مدرسة", "مدرسه"),
        ("إلى", "الي"),
        ("مُؤْتَمَر", "موتمر"),
        ("Ещё", "еще"),
        ("İstanbul", "istanbul"),
    ],
)
def test_fold_of_spellings_nobody_tells_apart(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("한국", "한글"), ("когда", "кода"), ("где", "гдо")])
def test_fold_of_different_words(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_words_of_han_characters_stand_alone() -> None:
    assert words("wi-fi密码 3.5") == ["wi", "fi", "密", "码", "3.5"]


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("When is it?", "latin"),
        ("¿Cuándo?", "latin"),
        ("Когда?", "cyrillic"),
        ("متى؟", "arabic"),
        ("会议什么时候开始", "han"),
        ("언제 시작해요?", "hangul"),
        ("Wi-Fi 密码", "han"),
        ("UNIDIR에서 누가 와요?", "hangul"),
        ("Где зал Conference Room 4?", "cyrillic"),
        ("12:30 ?!", None),
        ("", None),
        ("🙂🙂", None),
    ],
)
def test_script_of_a_text(text: str, script: str | None) -> None:
    assert script_of(text) == script


@given(st.text())
def test_clean_of_anything_is_clean_already(text: str) -> None:
    cleaned = clean(text)
    assert clean(cleaned) == cleaned
    assert all(unicodedata.category(c)[0] != "C" for c in cleaned)


@given(st.text())
def test_fold_of_anything_is_folded_already(text: str) -> None:
    folded = fold(clean(text))
    assert fold(folded) == folded


@given(st.text())
def test_words_of_anything_hold_no_space(text: str) -> None:
    assert all(word and not any(map(str.isspace, word)) for word in words(fold(text)))
