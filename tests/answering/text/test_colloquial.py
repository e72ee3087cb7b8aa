from __future__ import annotations

import pytest

from bot.answering.text.colloquial import in_writing


def nobody(_word: str) -> bool:
    return False


@pytest.mark.parametrize(
    ("language", "typed", "written"),
    [
        ("ar", "فوقاش كاين الافتتاح", "متى يوجد الافتتاح"),
        ("ar", "شنو كاين فالبرنامج", "شنو يوجد في البرنامج"),
        ("ar", "وين هالمؤتمر", "وين هذا المؤتمر"),
        ("ar", "المؤتمر ده ابتدا سنة 1995", "المؤتمر ده بدأ سنة 1995"),
        ("ar", "نود معرفة تاريخي انعقاد المؤتمر", "نود معرفة موعد انعقاد المؤتمر"),
        ("ar", "بتاريخ المؤتمر ومكان انعقاده", "موعد المؤتمر ومكان انعقاده"),
        ("en", "Where, pray tell, is it?", "Where is it?"),
        ("ko", "벌써 끝난 거네요?", "벌써 끝난 건가요?"),
        ("ru", "скоко дней", "сколько дней"),
        ("fr", "kan commence la konf", "quand commence la conf"),
        ("zh", "啥时候开始", "什么时候开始"),
        ("ko", "개회식 어디서함", "개회식 어디서 하나요"),
        ("ko", "둘째 날 뭐뭐 있음?", "둘째 날 뭐뭐 있어요?"),
        ("ko", "며칠 해요", "며칠 동안 해요"),
        ("ko", "며칠에 해요", "며칠에 해요"),
        ("ko", "취재 등록은요", "언론 취재 등록은요"),
        ("en", "how do I get accredited", "how do I get a press accreditation"),
        ("en", "I am accredited", "I am accredited"),
        ("ko", "통역 없음ㅠㅠ", "통역 없어요ㅠㅠ"),
        ("ko", "어디서 하나염", "어디서 하나요"),
        ("ko", "이해를 갖고 있음을 보여", "이해를 갖고 있음을 보여"),
        ("en", "any loos here", "any toilets here"),
        ("en", "wer is the attic", "where is the attic"),
        ("en", "wer hält die Keynote", "wer hält die Keynote"),
        ("en", "when is the opening", "when is the opening"),
        ("fr", "qui est c-base", "qui est c-base"),
    ],
)
def test_colloquial_words_are_written(language: str, typed: str, written: str) -> None:
    assert in_writing(typed, language, nobody) == written


def test_name_of_the_event_stays_as_it_is() -> None:
    assert in_writing("quién es Kien", "es", lambda word: word == "Kien") == "quién es Kien"


def test_text_of_which_nothing_is_left_stays_as_it_is() -> None:
    assert in_writing("급함", "ko", nobody) == "급함"


@pytest.mark.parametrize("typed", ["¿Dónde como cerca?", "¿Dónde se come cerca?"])
def test_who_asks_where_to_eat_says_no_as(typed: str) -> None:
    assert in_writing(typed, "es", nobody) == "¿Dónde comer cerca?"
