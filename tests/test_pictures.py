"""The README's pictures: what is drawn is what is sent, whole, and well-formed."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET
from zoneinfo import ZoneInfo

import pytest

from docs.pictures.discord_svg import Drawing, Reader
from docs.pictures.draw import LOST, pictures
from docs.pictures.travel import BETWEEN, QUESTION, REMINDER

BOT = Path(__file__).resolve().parents[1] / "bot"


def read(svg: str) -> list[str]:
    """Return the lines of text in a picture."""
    lines = ET.fromstring(svg).iter("{http://www.w3.org/2000/svg}text")  # noqa: S314 - our own
    return ["".join(line.itertext()).replace("\xa0", " ") for line in lines]


def drawn(*components: dict[str, Any], **names: str) -> list[str]:
    drawing = Drawing(Reader(ZoneInfo("Asia/Seoul"), names), "A message")
    drawing.message([{"type": 17, "components": list(components)}])
    return read(drawing.svg())


def test_reader_sees_their_own_time_names_and_no_marks() -> None:
    text = {"type": 10, "content": r"### <t:0:F> in <#5>" "\n-# **1** \\* <&>"}
    assert drawn(text, **{"5": "#quay"}) == ["Thursday, 01 January 1970 09:00 in #quay", "1 * <&>"]


def test_long_line_is_broken_between_words_and_stays_whole() -> None:
    words = " ".join(f"word{number}" for number in range(60))
    rows = drawn({"type": 10, "content": f"**{words}**"})
    assert len(rows) > 1
    assert " ".join(rows) == words


def test_what_cannot_be_drawn_is_refused() -> None:
    with pytest.raises(ValueError, match="type 99"):
        drawn({"type": 99})


async def test_pictures_show_what_usher_sends() -> None:
    shown = {name: read(svg) for name, svg in (await pictures()).items()}
    assert shown.keys() == {"answer", "announcement", "question", "reminder", "terminal"}
    assert "A buoy for forty euros" in shown["answer"]
    assert LOST in shown["question"]
    assert "Bus to the harbour" in shown["announcement"]
    assert any("starts in 10 minutes" in line for line in shown["reminder"])
    assert any("Genève" in line for line in shown["terminal"])


def test_rooms_on_the_way_exist() -> None:
    stops = [*QUESTION, *REMINDER, *(stop for _, stop in BETWEEN)]
    missing = [
        stop.room
        for stop in stops
        if stop.room != "somebody"
        and not (BOT / stop.room).is_dir()
        and not (BOT / f"{stop.room}.py").exists()
    ]
    assert missing == []
