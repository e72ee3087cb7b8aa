"""What was asked, as a picture: three panels without words, so that it is read in any language."""

from __future__ import annotations

import io
import re
from collections.abc import Mapping, Sequence

from anyascii import anyascii
from PIL import Image, ImageDraw, ImageFont

from bot.core.statistics import OWN, Statistics

MOST_BARS = 8
LONGEST_NAME = 22

WIDTH = 1080
"""Dots, as all lengths here: three to each point of a phone's width."""

_EDGE, _GAP = 28, 12
"""The space around everything, and between a bar and the letters beside it."""

_HEAD, _HOURS, _ROW, _BAR_HEIGHT = 72, 230, 68, 46
"""A panel's letter, the columns of the hours, a row of the other panels, and the bar in it."""

_LARGE, _SMALL = 44, 34
"""The size of letters; on a phone a third of that is left of them."""

_BACKGROUND, _INK, _FAINT, _BAR, _BEST = "#2b2d31", "#f2f3f5", "#5c5f66", "#949cf7", "#f0b232"
"""A ground of its own, so that it reads alike on a light and a dark theme."""


def picture_of(statistics: Statistics) -> bytes:
    """Draw questions by hour (A), language (B) and topic (C); returns a PNG.

    It takes some 50 ms: call it in a thread.
    """
    languages = list(statistics.by_language.items())[:MOST_BARS]
    topics = list(statistics.by_topic.items())[:MOST_BARS]
    rows = max(len(languages), 1) + max(len(topics), 1)
    height = 3 * _HEAD + 4 * _EDGE + _HOURS + _SMALL + 2 * _GAP + rows * _ROW
    canvas = _Canvas(height)
    top = canvas.columns(_EDGE, "A", statistics.by_hour)
    top = canvas.rows(top, "B", languages)
    canvas.rows(top, "C", topics)
    return canvas.png()


class _Canvas:
    """A picture that panels are drawn on, each below the one before."""

    def __init__(self, height: int) -> None:
        self._image = Image.new("RGB", (WIDTH, height), _BACKGROUND)
        self._draw = ImageDraw.Draw(self._image)
        # Pillow's own font: every system has it. A font must not be shared between threads.
        self._large = ImageFont.load_default(_LARGE)
        self._small = ImageFont.load_default(_SMALL)

    def columns(self, top: int, letter: str, by_hour: Mapping[int, int]) -> int:
        """Draw a column for each hour of the day; returns where the next panel begins."""
        counts = [by_hour.get(hour, 0) for hour in range(24)]
        most = max(counts)
        grid = _round_steps(most)
        left = _EDGE + max(self._width(_number(line)) for line in grid) + _GAP
        self._draw.text((left, top), letter, _INK, self._large)
        # The number above the highest column has the room between the letter and the columns.
        roof = top + _HEAD + _SMALL
        base = roof + _HOURS - _SMALL
        scale = (base - roof) / max(most, 1)
        for line in grid:
            y = base - line * scale
            self._draw.line((left, y, WIDTH - _EDGE, y), _FAINT, 2)
            self._text((left - _GAP, y), _number(line), "rm")
        step = (WIDTH - _EDGE - left) / 24
        for hour, count in enumerate(counts):
            x = left + step * hour
            if count:
                column = (x + 0.1 * step, base - count * scale, x + 0.9 * step, base)
                self._draw.rectangle(column, _colour(count, most))
            if hour % 3 == 0:
                self._text((x + step / 2, base + _GAP), f"{hour:02}", "ma")
        if most:
            # The others stand in the text: 24 numbers side by side are too small for a phone.
            self._above(left + step * (counts.index(most) + 0.5), roof - _GAP, _number(most))
        return base + 2 * _GAP + _SMALL + _EDGE

    def rows(self, top: int, letter: str, pairs: Sequence[tuple[str, int]]) -> int:
        """Draw a bar for each name and its count; returns where the next panel begins."""
        names = [_drawable(name) for name, _ in pairs]
        numbers = [_number(count) for _, count in pairs]
        most = max((count for _, count in pairs), default=0)
        left = _EDGE + max(map(self._width, names), default=0) + _GAP
        room = WIDTH - _EDGE - _GAP - max(map(self._width, numbers), default=0) - left
        self._draw.text((left, top), letter, _INK, self._large)
        top += _HEAD
        for name, number, (_, count) in zip(names, numbers, pairs, strict=True):
            middle = top + _ROW / 2
            right = left + max(room * count / max(most, 1), 2)
            bar = (left, middle - _BAR_HEIGHT / 2, right, middle + _BAR_HEIGHT / 2)
            self._draw.rectangle(bar, _colour(count, most))
            self._text((left - _GAP, middle), name, "rm")
            self._text((right + _GAP, middle), number, "lm")
            top += _ROW
        base = top if pairs else top + _ROW
        self._draw.line((left, base - _ROW * max(len(pairs), 1), left, base), _FAINT, 2)
        return base + _EDGE

    def png(self) -> bytes:
        """Return the picture as a file."""
        content = io.BytesIO()
        self._image.save(content, format="png")
        return content.getvalue()

    def _width(self, text: str) -> int:
        return round(self._small.getlength(text))

    def _text(self, place: tuple[float, float], text: str, anchor: str) -> None:
        self._draw.text(place, text, _INK, self._small, anchor=anchor)

    def _above(self, middle: float, bottom: float, text: str) -> None:
        """Write a text around a place, but never over the edge."""
        half = self._width(text) / 2
        self._text((min(middle, WIDTH - _EDGE - half), bottom), text, "md")


def _colour(count: int, most: int) -> str:
    """Return a bar's colour; the longest stands out, its number says as much."""
    return _BEST if count == most else _BAR


def _number(count: int) -> str:
    """Return a number as any language reads it: a comma would be a decimal one in some."""
    return f"{count:,}".replace(",", " ")


def _round_steps(most: int) -> list[int]:
    """Return the numbers that grid lines stand for: nought and up to three more round ones."""
    size = 1
    while True:
        for step in (size, 2 * size, 5 * size):
            if most < 4 * step:
                return list(range(0, most + 1, step))
        size *= 10


def _drawable(name: str) -> str:
    """Return a name in letters that the font of the picture has."""
    plain = re.sub(r"[^A-Za-z0-9]+", " ", anyascii(name.removeprefix(OWN))).strip()
    return plain if len(plain) <= LONGEST_NAME else f"{plain[: LONGEST_NAME - 3].rstrip()}..."
