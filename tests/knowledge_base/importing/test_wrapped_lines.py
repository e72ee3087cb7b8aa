"""Texts broken at a width are read as paragraphs; verses, lists and addresses keep their lines."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.knowledge_base.importing.clean import clean_text
from bot.knowledge_base.importing.wrapped_lines import without_wraps

TIDES = (
    "The harbour counts a million birds every spring, and nobody knows where half of them "
    "spend the winter. We show how rings, kites and patience tell."
)


@pytest.mark.parametrize("width", [60, 72, 79, 90])
def test_text_broken_at_a_width_is_one_line_a_paragraph(width: int) -> None:
    told = f"{TIDES}\n\n{TIDES}"
    broken = "\n\n".join(textwrap.fill(one, width) for one in told.split("\n\n"))
    assert clean_text(broken) == told


@pytest.mark.parametrize(
    "text",
    [
        "Tide by tide\nthe harbour sleeps,\nkite by kite the morning keeps\nwhat the sea has told.",
        "We bring to the workshop on the pier, which lasts all afternoon long:\n- string\n- paper",
        "Harbour Lights, the house at the very end of the long stone pier, east\nPort 4\nLisbon",
        "海港每年春天有一百万只鸟" * 4 + "。\n" + "没有人知道它们在哪里过冬" * 4 + "。",
        f"{TIDES}\nAnother line behind one that is longer than any width.",
    ],
)
def test_lines_that_stand_by_themselves_stay(text: str) -> None:
    assert clean_text(text) == text


@given(st.text(alphabet="ab c.\n-:", max_size=400))
def test_no_word_is_lost_or_made(text: str) -> None:
    assert without_wraps(text).split() == text.split()
