from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.romanised.hangul import syllables
from bot.answering.romanised.keyboards import retyped
from bot.answering.romanised.lattice import homophones
from bot.answering.romanised.restore import only_romanised_language_of, restored
from bot.answering.romanised.sounds import keys_of, typed
from bot.answering.romanised.words import LANGUAGES


def _no_name(_: str) -> bool:
    return False


@pytest.mark.parametrize(
    ("language", "typed_text", "written"),
    [
        ("ru", "gde prohodit konferenciya", "где проходит конференция"),
        ("ru", "kogda nachalo zavtra?", "когда начало завтра?"),
        ("ru", "kto otkryvaet, skazhite pozhaluysta", "кто открывает, скажите пожалуйста"),
        ("zh", "huiyi shenme shihou kaishi", "会议什么时候开始"),
        ("zh", "huiyishenmeshihoukaishi", "会议什么时候开始"),
        ("zh", "hui4yi4 zai4 na3li3", "会议在哪里"),
        ("zh", "cèsuǒ zài nǎlǐ", "厕所在哪里"),
        ("zh", "WiFi mima duoshao", "WiFi 密码多少"),
        ("ko", "hoeui eonje sijakhaeyo", "회의 언제 시작해요"),
        ("ko", "waipai bimilbeonho mwoyeyo?", "와이파이 비밀번호 뭐예요?"),
        ("ar", "emta yebda2 el mo2tamar", "متى يبدأ المؤتمر"),
        ("ar", "fein el qa3a?", "فين القاعة?"),
        ("ar", "wifi code", "wifi code"),
    ],
)
def test_latin_letters_are_read_as_the_words_they_spell(
    language: str, typed_text: str, written: str
) -> None:
    assert restored(typed_text, language, _no_name) == written


def test_a_name_of_the_event_stays_as_it_was_typed() -> None:
    said = restored("Lin Yutong ji dian jiang", "zh", {"Lin", "Yutong"}.__contains__)
    assert said == "Lin Yutong 几点讲"


@pytest.mark.parametrize("word", ["NATO", "kubernetes", "Schmidt"])
def test_what_reads_as_no_chinese_stays(word: str) -> None:
    assert word in restored(f"{word} zai na ge huichang", "zh", _no_name)


def test_a_language_in_latin_letters_has_nothing_to_restore() -> None:
    with pytest.raises(ValueError, match="fr"):
        restored("bonjour", "fr", _no_name)


@given(st.text(max_size=60), st.sampled_from(LANGUAGES))
def test_any_text_can_be_restored(text: str, language: str) -> None:
    assert isinstance(restored(text, language, _no_name), str)


@pytest.mark.parametrize(
    ("language", "word", "spellings"),
    [
        ("ru", "расписание", ["raspisanie", "raspisaniye", "raspisanije"]),
        ("ru", "щука", ["shchuka", "schuka", "shuka"]),
        ("ru", "можно", ["mozhno", "mojno"]),
        ("ko", "언제", ["eonje", "onje", "eonjae"]),
        ("ko", "등록", ["deungnok", "deungrok"]),
        ("zh", "谁", ["shei", "shui"]),
    ],
)
def test_spellings_of_one_word_have_its_key(language: str, word: str, spellings: list[str]) -> None:
    keys = keys_of(word, language)
    assert [s for s in spellings if typed(s, language) not in keys] == []


@pytest.mark.parametrize(
    ("typed_text", "written"),
    [("hoeui", "회의"), ("jangso", "장소"), ("eodieyo", "어디에요"), ("xyz", None), ("", None)],
)
def test_syllables_are_composed_by_rule(typed_text: str, written: str | None) -> None:
    assert syllables(typed_text) == written


@pytest.mark.parametrize(
    ("keys", "meant"),
    [
        ("rjulf yfxfkj", "когда начало"),
        ("цруку шы еру мутгу", "where is the venue"),
        ("ljn df]H hglcjlv", "متى يبدا المؤتمر"),
        ("dhkdlvkdl qlalfqjsgh", "와이파이 비밀번호"),
        ("where is the venue", None),
        ("huiyi shenme", None),
        ("Nakamitsu Izumi", None),
        ("wo ist das Klo", None),
        ("asdfgh", None),
    ],
)
def test_a_message_on_the_wrong_keyboard_is_retyped(keys: str, meant: str | None) -> None:
    assert retyped(keys) == meant


@given(st.text(max_size=60))
def test_any_text_can_be_tried_on_other_keyboards(text: str) -> None:
    assert retyped(text) is None or retyped(text) != text


@pytest.mark.parametrize(
    ("typed_text", "language", "meant"),
    [
        ("几点开使？", "zh", "几点开始？"),
        ("几点开始？", "zh", None),
        ("第24届几点", "zh", None),
        ("4号的会", "zh", None),
        ("where", "zh", None),
        ("언재 하나요", "ko", "언제 하나요"),
        ("언제 하나요", "ko", None),
        ("еще", "ru", None),
    ],
)
def test_characters_of_the_same_sound_are_exchanged(
    typed_text: str, language: str, meant: str | None
) -> None:
    assert homophones(typed_text, language) == meant


@pytest.mark.parametrize(
    ("word", "language"),
    [
        ("spasibo", "ru"),
        ("kogda", "ru"),
        ("wifi", None),
        ("hotel", None),
        ("23rd", None),
        ("", None),
    ],
)
def test_everyday_word_tells_its_language(word: str, language: str | None) -> None:
    assert only_romanised_language_of(word) == language
