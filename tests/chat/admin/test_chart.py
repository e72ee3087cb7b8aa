"""The picture of figures: drawn of anything, as high as it has rows, from several threads."""

from __future__ import annotations

import asyncio
import io
import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from bot.chat.admin.chart import LONGEST_NAME, _drawable, picture_of
from bot.core.statistics import Statistics

BAR, BEST = (0x94, 0x9C, 0xF7), (0xF0, 0xB2, 0x32)


def figures(topics: dict[str, int], languages: dict[str, int] | None = None) -> Statistics:
    total = sum(topics.values())
    by_hour = {hour: hour for hour in range(24)}
    return Statistics(total, {"answered": total}, topics, languages or {"en": total}, by_hour, ())


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


def bars(content: bytes) -> list[tuple[int, bool]]:
    """Return the length of each bar or column, from above, and whether it stands out."""
    picture = Image.open(io.BytesIO(content)).convert("RGB")
    found = []
    kept = None
    for y in range(picture.height):
        row = [picture.getpixel((x, y)) for x in range(picture.width)]
        colour = next((one for one in (BEST, BAR) if one in row), None)
        if colour is not None and kept is None:
            found.append((row.count(colour), colour == BEST))
        kept = colour
    return found


def test_bars_are_as_long_as_what_they_count_and_the_longest_stands_out() -> None:
    content = picture_of(
        Statistics(
            70, {"answered": 70}, {"sessions": 40, "topic:дорога": 20, "other": 10}, {}, {}, ()
        )
    )
    (whole, best), (half, second), (quarter, third) = bars(content)
    assert (best, second, third) == (True, False, False)
    assert abs(whole - 2 * half) <= 3
    assert abs(whole - 4 * quarter) <= 5


def test_nothing_asked_is_a_picture_without_bars() -> None:
    assert bars(picture_of(Statistics(0, {}, {}, {}, {}, ()))) == []


@settings(max_examples=4, deadline=None)
@given(st.dictionaries(st.text(max_size=40), st.integers(1, 10**7), min_size=1, max_size=9))
def test_any_topic_can_be_drawn(topics: dict[str, int]) -> None:
    assert height(picture_of(figures(topics)))


@given(st.text())
def test_names_have_letters_of_the_font(name: str) -> None:
    drawn = _drawable(name)
    assert len(drawn) <= LONGEST_NAME
    assert drawn.isascii()


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
