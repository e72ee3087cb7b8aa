from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.text.normalise import clean, fold
from bot.answering.text.terms import sound, stem, terms_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("session", "sessions"),
        ("speaker", "speakers"),
        ("открытие", "открытия"),
        ("участник", "участников"),
    ],
)
def test_stem_of_inflected_forms_is_one(one: str, other: str) -> None:
    assert stem(fold(one)) == stem(fold(other))


def test_stem_of_short_words_and_numbers_is_themselves() -> None:
    assert [stem("un"), stem("2025"), stem("ai")] == ["un", "2025", "ai"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("nakamitsu", "nakamitzu"),
        ("philippe", "filipe"),
        ("choi", "choy"),
        ("jung", "yung"),
        ("muhammad", "muhamad"),
        ("накамицу", "nakamitsu"),
        ("ivanov", "ivanoff"),
        ("tanev", "танеф"),
    ],
)
def test_sound_of_spellings_of_one_name_is_one(one: str, other: str) -> None:
    assert sound(one) == sound(other)


@pytest.mark.parametrize(("one", "other"), [("kim", "cho"), ("anna", "berg"), ("lima", "roma")])
def test_sound_of_different_names_differs(one: str, other: str) -> None:
    assert sound(one) != sound(other)


def test_terms_of_words_keep_their_places() -> None:
    found = [(t.surface, t.start, t.end, t.is_capital) for t in terms_of("Who is Zoë?")]
    assert found == [("who", 0, 3, True), ("is", 4, 6, False), ("zoe", 7, 10, True)]


def test_terms_of_han_and_hangul_are_pairs() -> None:
    assert [t.surface for t in terms_of("开幕式")] == ["开幕", "幕式"]
    assert len(terms_of("개막식은")) == 3


def test_terms_of_mixed_scripts_part_at_the_border() -> None:
    assert [t.surface for t in terms_of("AI와")] == ["ai", "와"]


@given(st.text())
def test_terms_of_anything_lie_in_order_inside_it(text: str) -> None:
    cleaned = clean(text)
    found = terms_of(cleaned)
    assert [t.start for t in found] == sorted(t.start for t in found)
    assert all(0 <= t.start < t.end <= len(cleaned) for t in found)


@given(st.text(max_size=40))
def test_sound_of_anything_is_latin_letters(text: str) -> None:
    assert set(sound(text)) <= set("abcdefghijklmnopqrstuvwxyz")
