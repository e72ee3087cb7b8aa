"""Korean words that sound alike have one key, and others have not."""

from __future__ import annotations

import pytest

from bot.answering.romanised.lattice import homophones
from bot.answering.romanised.pronounced import pronounced


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("회이", "회의"),
        ("몇칠", "며칠"),
        ("시자카나요", "시작하나요"),
        ("끈나요", "끝나요"),
        ("머에요", "뭐예요"),
        ("가치", "같이"),
        ("기조연셜", "기조연설"),
        ("조아요", "좋아요"),
        ("만아요", "많아요"),
        ("열림니다", "열립니다"),
        ("혐녁", "협력"),
        ("일거요", "읽어요"),
        ("열라요", "연라요"),
    ],
)
def test_words_that_sound_alike_share_a_key(typed: str, meant: str) -> None:
    assert pronounced(typed) == pronounced(meant)


@pytest.mark.parametrize(
    ("one", "other"),
    [("신청", "신천"), ("군축", "군측"), ("장소", "창소"), ("의장", "의정"), ("강당", "간단")],
)
def test_words_that_sound_otherwise_share_none(one: str, other: str) -> None:
    assert pronounced(one) != pronounced(other)


@pytest.mark.parametrize("text", ["", "keynote", "회의a"])
def test_anything_but_hangul_has_no_key(text: str) -> None:
    assert pronounced(text) == ""


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("몇칠동안", "며칠 동안"),
        ("언재죠", "언제죠"),
        ("회이주제가", "회의 주제가"),
        ("우주안보", None),
        ("발표자료", None),
    ],
)
def test_words_typed_as_one_are_heard_by_themselves(typed: str, meant: str | None) -> None:
    assert homophones(typed, "ko") == meant
