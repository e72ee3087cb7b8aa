from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.answering.linking.postings import Postings

STEMS = st.text("abc", min_size=1, max_size=2)


@given(st.lists(st.lists(STEMS, max_size=6), max_size=12))
def test_stems_are_found_in_the_texts_that_have_them_and_in_no_others(
    texts: list[list[str]],
) -> None:
    postings = Postings()
    for number, stems in enumerate(texts):
        for stem in stems:
            postings.add(stem, number)
    expected = {
        stem: [number for number, stems in enumerate(texts) if stem in stems]
        for stem in dict.fromkeys(stem for stems in texts for stem in stems)
    }
    assert {stem: list(postings.of(stem)) for stem in postings} == expected
    assert all(
        postings.has(stem, number) == (stem in stems)
        for stem in (*expected, "other")
        for number, stems in enumerate([*texts, []])
    )
