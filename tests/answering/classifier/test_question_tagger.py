"""Which words of a message ask: the tagger itself."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.classifier.question_tagger import QuestionTagger, shipped_tagger
from bot.languages import LANGUAGES


@pytest.mark.parametrize(
    ("text", "language", "asking"),
    [
        ("when does it start?", "en", ["when does it start?"]),
        ("my phone is nearly dead, who gives the keynote?", "en", ["who gives the keynote?"]),
        ("où est la conférence ? mon chien est malade", "fr", ["où est la conférence ?"]),
        ("我的手机快没电了，主旨演讲是谁？", "zh", ["主旨演讲是谁？"]),
    ],
)
def test_the_words_that_ask_are_told_from_those_around_them(
    text: str, language: str, asking: list[str]
) -> None:
    found = shipped_tagger().asking(text, language)
    assert [text[start:end] for start, end in found] == asking


@given(st.text(max_size=200), st.sampled_from(LANGUAGES))
def test_spans_ascend_and_stand_in_the_text(text: str, language: str) -> None:
    borders = [border for span in shipped_tagger().asking(text, language) for border in span]
    assert borders == sorted(set(borders))
    assert all(0 <= border <= len(text) for border in borders)


def test_a_tagger_is_read_as_it_was_written() -> None:
    tagger = shipped_tagger()
    again = QuestionTagger.of_bytes(tagger.to_bytes())
    assert again.to_bytes() == tagger.to_bytes()
    text = "lost my bag, so tired. which city is it in?"
    assert again.asking(text, "en") == tagger.asking(text, "en")
