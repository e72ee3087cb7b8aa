from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.linking.abbreviations import explained_abbreviations
from bot.answering.linking.sessions import SessionIndex
from bot.answering.text.terms import terms_of
from tests.builders import make_event, make_fact, make_session

EXPLAINING = "We ask what large language models (LLMs) learn of tides."


@pytest.mark.parametrize(
    ("text", "explained"),
    [
        (EXPLAINING, {"LLM": "large language models"}),
        (
            "una base del Instituto de Biología Marina (IBM)",
            {"IBM": "Instituto de Biología Marina"},
        ),
        ("an electronic Patient record (ePA)", {"ePA": "electronic Patient record"}),
        ("the HDF5 file (HDF5)", {}),
        ("it ended (see below) at noon (NOT late)", {}),
        ("bigger boats (XYZ)", {}),
        (
            "a Birds of a Feather meeting, or birds of a feather (BoF)",
            {"BoF": "birds of a feather"},
        ),
    ],
)
def test_abbreviation_is_explained_by_the_words_before_its_bracket(
    text: str, explained: dict[str, str]
) -> None:
    assert explained_abbreviations([text]) == explained


@given(st.lists(st.text(alphabet="aAbB (.-)sé1", max_size=40), max_size=3))
def test_explained_abbreviations_of_any_text(texts: list[str]) -> None:
    for short, long in explained_abbreviations(texts).items():
        assert any(f"{long} ({short}" in text for text in texts)


def test_session_is_found_by_the_form_it_does_not_write() -> None:
    index = SessionIndex(
        make_event(
            sessions=(
                make_session(id="explaining", abstract=make_fact(EXPLAINING)),
                make_session(id="long", title="A niche for large language models"),
                make_session(id="short", title="Tuning an LLM at sea"),
                make_session(id="other", title="A language of flags"),
            )
        )
    )
    asked = [[t.stem for t in terms_of(text)] for text in ("LLMs", "large language models")]
    found = [index.with_all(stems) for stems in asked]
    assert found == [("explaining", "long", "short")] * 2
