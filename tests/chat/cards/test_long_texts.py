"""Whatever somebody writes, and however much of it: escaping and cutting it takes a moment."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest

from bot.chat.cards.escaping import bounded, directed, escaped, legible, unescaped, without_mentions
from bot.chat.cards.truncation import cut, cut_markdown, pages_of
from tests.time_limit import ending

LENGTH = 200_000
UNITS = (
    "\n", " ", "\t \n", "  1", "a", "_", "\\", "\\_a", "</", "</a", "<a:", "<@", "<id:", "@", "a.",
    "a@", "a@b.", "http://", "https://a.", "`", ">>> ", "> \n", "# ", "1. \n", "- ", "\r", "\u202a",
    "\u2068\u2069", "\u0301", "\U0001f1e6", "👩\u200d", "क\u094d", "각", "ا", "\x00", "\ud800",
)  # fmt: skip


@pytest.mark.parametrize("unit", UNITS, ids=ascii)
@pytest.mark.parametrize(
    "work",
    [
        escaped,
        unescaped,
        legible,
        bounded,
        without_mentions,
        partial(directed, language="ar"),
        partial(cut, limit=1900),
        partial(cut_markdown, limit=1900),
        lambda text: "".join(pages_of(text[:20_000], 1900)),
    ],
    ids=[
        "escaped",
        "unescaped",
        "legible",
        "bounded",
        "without_mentions",
        "directed",
        "cut",
        "cut_md",
        "pages",
    ],
)
def test_long_text_is_worked_through_in_one_go(work: Callable[[str], str], unit: str) -> None:
    text = unit * (LENGTH // len(unit))
    with ending():
        assert isinstance(work(text), str)
        assert isinstance(work(f"{text}!"), str)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\n\n# a", "\n\n\\# a"),
        (" \t# a\n  - b", " \t\\# a\n  \\- b"),
        ("a\n\n \n 12. b", "a\n\n \n 12\\. b"),
    ],
)
def test_marks_at_the_start_of_a_line_are_shown(text: str, shown: str) -> None:
    assert escaped(text) == shown


@pytest.mark.parametrize("address", ["a.b@c.org", "a_b+c@d-e.co.uk", "\\_a@b.org", "x,a@b.org"])
def test_address_is_not_cut(address: str) -> None:
    text = f"{'w' * 30} {address} {'w' * 30}"
    assert cut(text, 30 + len(address)) == f"{'w' * 30}…"
