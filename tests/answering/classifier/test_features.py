from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.classifier.features import Features, ngrams


def make_features(*grams: str) -> Features:
    return Features({gram: i for i, gram in enumerate(grams)}, np.ones(len(grams), np.float32))


def test_ngrams_of_a_short_word_are_padded() -> None:
    assert list(ngrams("is")) == ["\x01is", " i", "is", "s ", " is", "is ", " is "]


def test_ngrams_of_spellings_nobody_tells_apart_are_the_same() -> None:
    assert list(ngrams("Où?")) == list(ngrams("ou"))


def test_ngrams_of_two_words_hold_the_pair_but_no_crossing_characters() -> None:
    found = list(ngrams("who is"))
    assert "\x01who is" in found
    assert "o i" not in found


def test_ngrams_of_chinese_hold_three_characters_in_a_row() -> None:
    assert "\x01开 幕 式" in list(ngrams("开幕式"))


def test_weigh_of_known_ngrams_has_norm_one() -> None:
    ids, weights, known = make_features("\x01is", " i").weigh("is")
    assert ids.tolist() == [0, 1]
    assert float(np.linalg.norm(weights)) == pytest.approx(1.0)
    assert known == pytest.approx(2 / 7)


def test_weigh_of_nothing_known_is_empty() -> None:
    ids, weights, known = make_features("\x01is").weigh("qqq")
    assert (ids.size, weights.size, known) == (0, 0, 0.0)


@given(st.text())
def test_weigh_of_anything_has_a_share_between_none_and_all(text: str) -> None:
    _, weights, known = make_features("\x01is", " i", "is").weigh(text)
    assert 0.0 <= known <= 1.0
    assert not np.isnan(weights).any()
