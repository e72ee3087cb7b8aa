"""What was asked, as a picture: three panels without words, so that it is read in any language."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from typing import Any

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from bot.core.statistics import Statistics

LEAST_ROWS, MOST_BARS = 4, 8
SIZE = (7.2, 8.4)
"""Inches; at 150 dots an inch as wide as a phone shows."""

_BACKGROUND, _INK, _FAINT, _BAR, _BEST = "#2b2d31", "#f2f3f5", "#4e5058", "#7f8cf5", "#f0b232"


def picture_of(statistics: Statistics) -> bytes:
    """Draw questions by hour (A), language (B) and topic (C); returns a PNG.

    It takes a while: call it in a thread.
    """
    figure = Figure(figsize=SIZE, facecolor=_BACKGROUND, layout="constrained")
    FigureCanvasAgg(figure)
    hours, languages, topics = figure.subplots(3, 1, height_ratios=(1.1, 1, 1.3))
    _columns(hours, "A", statistics.by_hour)
    _rows(languages, "B", list(statistics.by_language.items())[:MOST_BARS])
    _rows(topics, "C", list(statistics.by_topic.items())[:MOST_BARS])
    content = io.BytesIO()
    figure.savefig(content, format="png", dpi=150)
    return content.getvalue()


def _columns(axes: Axes, letter: str, by_hour: Mapping[int, int]) -> None:
    counts = [by_hour.get(hour, 0) for hour in range(24)]
    bars = axes.bar(range(24), counts, color=_colours(counts), width=0.8)
    axes.bar_label(bars, [str(count) if count else "" for count in counts], **_label(9))
    axes.set_xticks(range(0, 24, 3), [f"{hour:02}:00" for hour in range(0, 24, 3)])
    axes.set_yticks([])
    axes.margins(y=0.15)
    _tidy(axes, letter)


def _rows(axes: Axes, letter: str, pairs: Sequence[tuple[str, int]]) -> None:
    names, counts = [_drawable(name) for name, _ in pairs], [count for _, count in pairs]
    places = range(len(pairs))
    bars = axes.barh(places, counts, color=_colours(counts), height=0.7)
    axes.bar_label(bars, [str(count) for count in counts], padding=4, **_label(11))
    axes.set_yticks(places, names)
    axes.set_xticks([])
    axes.set_ylim(max(len(pairs), LEAST_ROWS) - 0.5, -0.5)
    axes.margins(x=0.12)
    _tidy(axes, letter)


def _colours(counts: Sequence[int]) -> list[str]:
    """Return a colour for each bar; the longest stands out, its number says as much."""
    most = max(counts, default=0)
    return [_BEST if count == most and count else _BAR for count in counts]


def _label(size: int) -> dict[str, Any]:
    return {"color": _INK, "fontsize": size}


def _tidy(axes: Axes, letter: str) -> None:
    axes.set_title(letter, loc="left", color=_INK, fontsize=15, fontweight="bold")
    axes.set_facecolor(_BACKGROUND)
    axes.tick_params(colors=_INK, labelsize=11, length=0)
    for side, spine in axes.spines.items():
        spine.set_visible(side == "bottom" if letter == "A" else side == "left")
        spine.set_color(_FAINT)


def _drawable(name: str) -> str:
    """Return a name as far as the font of the picture has its letters: those of ids."""
    plain = name.replace("_", " ")
    return "".join(letter if letter.isascii() else "?" for letter in plain)[:24]
