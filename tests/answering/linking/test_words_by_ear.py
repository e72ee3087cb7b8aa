"""Words of a programme as Korean, Russian and Arabic write them by ear."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.linking.words_by_ear import WordsByEar
from bot.answering.text.terms import Term

TITLES = (
    "Breaking Thunderbolt 3 security",
    "Kubernetes without tears",
    "Why WikiLeaks matters",
    "Freifunk for everybody",
    "hall 2 - Bamberg",
    "The curse of False Flag",
    "Python at school",
    "Julia code on an Arduino",
    "Bitcoin and its wallets",
)
NAMES = ("Björn Ruytenberg", "Stefania Maurizi", "Ellen Datlow", "Gregory A. Wilson", "Hal Kelly")
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
        ("Бьёрн Рютенберг", "Björn Ruytenberg"),
        ("스테파니아 마우리치", "Stefania Maurizi"),
        ("Рютенберга", "Ruytenberg"),
        ("Рютенберг Бьёрн", "Ruytenberg Björn"),
        ("마우리치 스테파니아", "Maurizi Stefania"),
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
        ("엘런 대틀로우 사인회 언제예요?", "Ellen Datlow 사인회 언제예요?"),
        ("когда выступает Эллен Датлоу?", "когда выступает Ellen Datlow?"),
        ("متى يتحدث إلين داتلو؟", "متى يتحدث Ellen Datlow؟"),
        ("谁是艾伦·达特洛", "谁是Ellen Datlow"),
        ("格雷戈里·威尔逊什么时候讲？", "Gregory Wilson 什么时候讲？"),
        ("格雷戈里威尔逊是谁", "Gregory Wilson 是谁"),
    ],
)
def test_whole_name_by_ear_may_be_less_exact(heard: str, written: str) -> None:
    assert WORDS.written(heard, unknown) == written


def test_name_in_cyrillic_is_found_in_other_scripts() -> None:
    words = WordsByEar((), ("Герман Греф",))
    assert words.written("게르만 그레프", unknown) == "Герман Греф"
    assert words.written("格尔曼·格列夫是谁", unknown) == "Герман Греф 是谁"


@pytest.mark.parametrize(
    "other",
    [
        "Джон Рютенберг",
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
