"""The picture of figures: drawn of anything, as high as it has rows, from several threads."""

from __future__ import annotations

import asyncio
import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.chat.plot import LONGEST_NAME, _drawable, picture_of
from bot.core.statistics import Statistics


def figures(topics: dict[str, int], languages: dict[str, int] | None = None) -> Statistics:
    total = sum(topics.values())
    return Statistics(
        total, 0.5, topics, languages or {"en": total}, {hour: hour for hour in range(24)}, ()
    )


def height(content: bytes) -> int:
    assert content.startswith(b"\x89PNG\r\n\x1a\n")
    width, found = struct.unpack(">II", content[16:24])
    assert width == 1080
    return int(found)


def test_picture_grows_with_what_there_is_to_show() -> None:
    languages = dict.fromkeys(("en", "fr", "es", "ru", "ar", "zh", "ko"), 3)
    few = height(picture_of(figures({"other": 1})))
    many = height(picture_of(figures({f"topic:t{n}": n + 1 for n in range(60)}, languages)))
    assert few < 800
    assert few < many < 1800


@settings(max_examples=4, deadline=None)
@given(st.dictionaries(st.text(max_size=40), st.integers(1, 10**7), min_size=1, max_size=9))
def test_any_topic_can_be_drawn(topics: dict[str, int]) -> None:
    # A letter without a glyph would be a warning, and warnings fail tests.
    assert height(picture_of(figures(topics)))


@given(st.text())
def test_names_have_letters_of_the_font_and_no_markup(name: str) -> None:
    drawn = _drawable(name)
    assert len(drawn) <= LONGEST_NAME
    assert drawn.isascii()
    assert not set("$\\_{}^") & set(drawn)


@pytest.mark.parametrize(
    ("name", "drawn"),
    [("topic:dress_code", "dress code"), ("topic:дорога", "doroga"), ("a" * 30, "a" * 19 + "...")],
)
def test_name(name: str, drawn: str) -> None:
    assert _drawable(name) == drawn


async def test_pictures_drawn_at_once_are_those_drawn_alone() -> None:
    some = [figures({f"t{n}": n + 1, "other": 2}) for n in range(4)]
    alone = [picture_of(one) for one in some]
    together = await asyncio.gather(*(asyncio.to_thread(picture_of, one) for one in some))
    assert list(together) == alone
