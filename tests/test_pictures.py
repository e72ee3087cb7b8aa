"""Pictures: what is drawn is what is sent, whole, and well-formed."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.book.drawing import Drawing
from bot.book.reader import Reader
from docs.pictures.travel import BETWEEN, QUESTION, REMINDER
from tests.svg import read

BOT = Path(__file__).resolve().parents[1] / "bot"


def drawn(*components: dict[str, Any], **names: str) -> list[str]:
    drawing = Drawing(Reader(ZoneInfo("Asia/Seoul"), names), "A message")
    drawing.message([{"type": 17, "components": list(components)}])
    return read(drawing.svg())


def test_reader_sees_their_own_time_names_and_no_marks() -> None:
    text = {"type": 10, "content": r"### <t:0:F> in <#5>" "\n-# **1** \\* <&>"}
    assert drawn(text, **{"5": "#quay"}) == ["Thursday, 1 January 1970 09:00 in #quay", "1 * <&>"]


def test_long_line_is_broken_between_words_and_stays_whole() -> None:
    words = " ".join(f"word{number}" for number in range(60))
    rows = drawn({"type": 10, "content": f"**{words}**"})
    assert len(rows) > 1
    assert " ".join(rows) == words


def test_what_cannot_be_drawn_is_refused() -> None:
    with pytest.raises(ValueError, match="type 99"):
        drawn({"type": 99})


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
