"""Words of a programme as Korean, Russian and Arabic write them by ear."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.linking.words_by_ear import WordsByEar
from bot.answering.text.terms import Term

TITLES = (
    "Old Thunderbolt cables",
    "Kubernetes without tears",
    "WikiLeaks at sea",
    "Freifunk for everybody",
    "deck 4 - Bamberg",
    "Games with false flags",
    "Python at school",
    "Julia code on an Arduino",
    "Bitcoin and its wallets",
)
NAMES = ("Björn Luytenberg", "Stefania Laurizi", "Ellen Tatlow", "Gregory B. Wilton", "Hal Kelly")
WORDS = WordsByEar(TITLES, NAMES)


def unknown(_: Term) -> bool:
    """Take every word for one that the message's language does not have."""
    return False


@pytest.mark.parametrize(
    ("heard", "written"),
    [
        ("썬더볼트", "Thunderbolt"),
        ("쿠버네티스", "Kubernetes"),
        ("프라이풍크", "Freifunk"),
        ("밤베르크", "Bamberg"),
        ("Тандерболт", "Thunderbolt"),
        ("кубернетеса", "Kubernetes"),
        ("викиликс", "WikiLeaks"),
        ("Бамберге", "Bamberg"),
        ("питон", "Python"),
        ("아두이노", "Arduino"),
        ("أردوينو", "Arduino"),
        ("كوبرنتيس", "Kubernetes"),
        ("ببامبرغ", "Bamberg"),
        ("Бьёрн Лютенберг", "Björn Luytenberg"),
        ("스테파니아 라우리치", "Stefania Laurizi"),
        ("Лютенберга", "Luytenberg"),
        ("Лютенберг Бьёрн", "Luytenberg Björn"),
        ("라우리치 스테파니아", "Laurizi Stefania"),
    ],
)
def test_word_of_the_programme_by_ear(heard: str, written: str) -> None:
    assert WORDS.written(heard, unknown) == written


def test_particle_stays_behind_the_word() -> None:
    assert WORDS.written("밤베르크에서 뭐 해?", unknown) == "Bamberg 에서 뭐 해?"


@pytest.mark.parametrize(
    "other", ["방법", "Гамбург", "Куба", "بيروت", "Зандерберг", "방송국", "курс", "البيتكوين"]
)
def test_another_word_is_left_alone(other: str) -> None:
    assert WORDS.written(other, unknown) == other


def test_word_of_the_language_is_left_alone() -> None:
    assert WORDS.written("Бамберге", lambda term: term.surface == "бамберге") == "Бамберге"


@pytest.mark.parametrize(
    ("heard", "written"),
    [
        ("엘런 태틀로우 사인회 언제예요?", "Ellen Tatlow 사인회 언제예요?"),
        ("когда выступает Эллен Татлоу?", "когда выступает Ellen Tatlow?"),
        ("متى يتحدث إلين تاتلو؟", "متى يتحدث Ellen Tatlow؟"),
        ("谁是艾伦·塔特洛", "谁是Ellen Tatlow"),
        ("格雷戈里·威尔顿什么时候讲？", "Gregory Wilton 什么时候讲？"),
        ("格雷戈里威尔顿是谁", "Gregory Wilton 是谁"),
    ],
)
def test_whole_name_by_ear_may_be_less_exact(heard: str, written: str) -> None:
    assert WORDS.written(heard, unknown) == written


def test_name_in_cyrillic_is_found_in_other_scripts() -> None:
    words = WordsByEar((), ("Герман Крефт",))
    assert words.written("게르만 크레프트", unknown) == "Герман Крефт"
    assert words.written("格尔曼·克列夫特是谁", unknown) == "Герман Крефт 是谁"


@pytest.mark.parametrize(
    "other",
    [
        "Джон Лютенберг",
        "스테파니아 로시",
        "엘런 스미스",
        "艾伦·史密斯",
        "哈尔·帕特里克·凯利",
        "格雷戈里·伯恩斯",
        "إلين سميث",
    ],
)
def test_name_with_a_strange_one_beside_it_is_left_alone(other: str) -> None:
    assert WORDS.written(other, unknown) == other


@given(st.text(alphabet=st.characters(min_codepoint=0x400, max_codepoint=0xD7AF), max_size=40))
def test_any_text_is_read(text: str) -> None:
    latin = sum(character.isascii() for character in text)
    kept = WORDS.written(text, unknown)
    assert kept == text or sum(character.isascii() for character in kept) > latin


@pytest.mark.parametrize(
    ("heard", "written"),
    [
        ("신상희", "Shin Sanghee"),
        ("신상희는", "Shin Sanghee 는"),
        ("하희진", "Ha Heejin"),
        ("이상희", "이상희"),
        ("신기술", "신기술"),
    ],
)
def test_korean_name_in_one_word_has_the_family_first(heard: str, written: str) -> None:
    assert WordsByEar((), ("Sanghee Shin", "Heejin Ha")).written(heard, unknown) == written
