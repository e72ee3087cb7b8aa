from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.text.plain import plain_text


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("See my [site](https://a.org/x_y/).", "See my site (https://a.org/x_y/)."),
        ("[![a buoy](https://a.org/b.png)](https://a.org)", "a buoy (https://a.org)"),
        ("[a.org](https://a.org/) [below](#below)", "a.org below"),
        ("<https://a.org/b> or <ana@a.org>", "https://a.org/b or ana@a.org"),
        ("[write](mailto:ana@a.org) [1] [see]", "write (ana@a.org) [1] [see]"),
        ("### Tides ###\n> *Why* they __come and go__", "Tides\nWhy they come and go"),
        ("* one\n+ two\n- three\n***\nfour", "• one\n• two\n• three\n\nfour"),
        ("**`tide` tables**, ***both***, **潮汐**表", "tide tables, both, 潮汐表"),
        ("```py\nx = **y**\n```\nand `**z**`", "x = **y**\nand **z**"),
        ("Seefahrer\\*innen, Seefahrer*innen", "Seefahrer*innen, Seefahrer*innen"),
        ("2**3 * 4**5, *nix and *BSD, *args and **kwargs", None),
        ("snake_case_name, https://a.org/_b_/c", None),
        (
            "[how to read\ntides](https://a.org) and **two\nwords**",
            "how to read\ntides (https://a.org) and two\nwords",
        ),
        ("5 * 3\n\n2 * 4 [a\n\nb](c)", None),
        ("C# and F#\n#tides at 5 > 4", None),
    ],
)
def test_marks_go_and_what_they_mark_stays(written: str, plain: str | None) -> None:
    assert plain_text(written) == (plain or written)


@given(st.text("[]()*_`#>\\ \nab:/.1", max_size=60))
def test_no_letter_is_lost_to_a_mark(text: str) -> None:
    kept = plain_text(text)
    letters = sorted(c for c in text if c in "ab")
    assert [c for c in sorted(kept) if c in "ab"] == letters or "](" in text
