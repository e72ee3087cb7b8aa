from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.text.normalise import fold
from bot.answering.text.ordinals import ordinals_in
from bot.languages import LANGUAGES


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("en", "the twenty-third, the twenty fourth or the twelfth", [23, 24, 12]),
        ("en", "twenty-first century, third floor", []),
        ("fr", "la vingt et unième, non, la dix-septième", [21, 17]),
        ("es", "¿es la vigésima cuarta o la vigesimotercera?", [24, 23]),
        ("ru", "двадцать пятая, тринадцатой, сороковую", [25, 13, 40]),
        ("ar", "الدورة الثالثة والعشرين، أو التاسعة عشرة", [23, 19]),
        ("ar", "القرن الحادي والعشرين", []),
        ("zh", "第二十三届还是第十二届", [23, 12]),
        ("ko", "스물세 번째인가요 이십사회인가요", [23, 24]),
        ("ko", "사회자는 누구고 사회는 누가 봐요", []),
    ],
)
def test_ordinals_in_words_are_numbers(language: str, text: str, numbers: list[int]) -> None:
    assert [number for number, _, _ in ordinals_in(fold(text), language)] == numbers


@given(st.text(max_size=60), st.sampled_from(LANGUAGES))
def test_ordinals_of_any_text_stand_in_it(text: str, language: str) -> None:
    folded = fold(text)
    assert all(0 <= start < end <= len(folded) for _, start, end in ordinals_in(folded, language))
