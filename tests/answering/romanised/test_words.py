from __future__ import annotations

from collections.abc import Mapping

from hypothesis import given
from hypothesis import strategies as st

from bot.answering.romanised.words import WordsByKey, packed

_KEYS = st.text("abc'", min_size=1, max_size=6)
_WORDS = st.dictionaries(st.text("мирсло", min_size=1), st.integers(1, 900), min_size=1, max_size=3)


@given(st.dictionaries(_KEYS, _WORDS))
def test_packed_words_are_read_as_they_were(words: Mapping[str, Mapping[str, int]]) -> None:
    assert WordsByKey(packed(words)) == words


@given(st.dictionaries(_KEYS, _WORDS), _KEYS)
def test_a_key_that_no_word_has_is_missing(
    words: Mapping[str, Mapping[str, int]], key: str
) -> None:
    assert WordsByKey(packed(words)).get(key) == words.get(key)


@given(st.dictionaries(_KEYS, _WORDS), st.text("abc'", max_size=9), st.integers(0, 8))
def test_keys_that_begin_at_a_place_of_a_text_are_all_found(
    words: Mapping[str, Mapping[str, int]], letters: str, start: int
) -> None:
    standing = {
        end: words[letters[start:end]]
        for end in range(start + 1, len(letters) + 1)
        if letters[start:end] in words
    }
    assert dict(WordsByKey(packed(words)).beginning(letters, start)) == standing
