"""What organisers paste from their systems reads as plain text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.text.plain import plain_text, shorten_at_sentence


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("<p>One.</p><p>Two &amp; <b>three</b>.</p>", "One.\n\nTwo & three."),
        ("<ul><li>tea</li><li>maps</li></ul>", "• tea\n\n• maps"),
        ("a<br/>b", "a\nb"),
        (
            'See <a href="https://example.org/x">the page</a>.',
            "See the page (https://example.org/x).",
        ),
        ("<script>alert(1)</script>Hello<!-- no -->", "Hello"),
        ("## Aims\n\n* one\n* **two**", "Aims\n\n• one\n• two"),
        (
            "[slides](https://example.org/s) and ![logo](x.png)",
            "slides (https://example.org/s) and logo",
        ),
        ("[https://example.org](https://example.org)", "https://example.org"),
        ("use `make`, *really*, __now__", "use make, really, now"),
        ("```python\nx = 1\n```", "x = 1"),
        ("if a < b and c > d", "if a < b and c > d"),
        (
            "2 * 3 * 4 is 24, snake_case_name, C# and C++",
            "2 * 3 * 4 is 24, snake_case_name, C# and C++",
        ),
        ("List<int> and <T>", "List<int> and <T>"),
        ("12\\. May \\*", "12. May *"),
        ("Café\u00a0 noir", "Café noir"),
    ],
)
def test_markup_is_removed_and_nothing_else(written: str, plain: str) -> None:
    assert plain_text(written) == plain


@given(st.text(alphabet=st.characters(categories=("L", "N", "Zs")), max_size=200))
def test_letters_and_digits_stay(written: str) -> None:
    assert plain_text(written).split() == written.split()


@given(st.text(max_size=300))
def test_any_text_can_be_read(written: str) -> None:
    assert len(plain_text(written)) <= 4 * len(written) + 2


@pytest.mark.parametrize(
    ("text", "limit", "short"),
    [
        ("One. Two.", 9, "One. Two."),
        ("One is short. Two is rather longer.", 30, "One is short. …"),
        ("第一句话。第二句话很长很长。", 9, "第一句话。 …"),
        ("Version 2.5 is out and about", 20, "Version 2.5 is out…"),
        ("x" * 50, 10, "xxxxxxxxx…"),
    ],
)
def test_text_is_shortened_at_a_sentence(text: str, limit: int, short: str) -> None:
    assert shorten_at_sentence(text, limit) == short


@given(st.text(max_size=300), st.integers(2, 200))
def test_shortened_text_fits(text: str, limit: int) -> None:
    assert len(shorten_at_sentence(text, limit)) <= limit
