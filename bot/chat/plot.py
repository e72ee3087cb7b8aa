"""What was asked, as a picture: three panels without words, so that it is read in any language."""

from __future__ import annotations

import io
import re
from collections.abc import Mapping, Sequence
from threading import Lock
from typing import Any

from anyascii import anyascii
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.layout_engine import ConstrainedLayoutEngine
from matplotlib.ticker import MaxNLocator

from bot.core.statistics import OWN, Statistics

MOST_BARS = 8
LONGEST_NAME = 22

WIDTH, DOTS = 7.2, 150
"""Inches, and dots an inch: 1,080 dots, three to each point of a phone's width."""

_HOURS, _HEAD, _ROW, _SPACE = 2.6, 0.55, 0.46, 0.14
"""Inches: the panel of hours, the head of the others, each of their rows, the space around."""

_LARGE, _SMALL = 20, 16
"""Points of letters; on a phone a third of that is left of them."""

_BACKGROUND, _INK, _FAINT, _BAR, _BEST = "#2b2d31", "#f2f3f5", "#5c5f66", "#949cf7", "#f0b232"
"""A ground of its own, so that it reads alike on a light and a dark theme."""

_ONE_AT_A_TIME = Lock()
"""matplotlib's caches are not made for several threads."""


def picture_of(statistics: Statistics) -> bytes:
    """Draw questions by hour (A), language (B) and topic (C); returns a PNG.

    It takes a while: call it in a thread.
    """
    with _ONE_AT_A_TIME:
        return _drawn(statistics)


def _drawn(statistics: Statistics) -> bytes:
    languages = list(statistics.by_language.items())[:MOST_BARS]
    topics = list(statistics.by_topic.items())[:MOST_BARS]
    heights = [_HOURS, *(_HEAD + _ROW * max(len(rows), 1) for rows in (languages, topics))]
    layout = ConstrainedLayoutEngine(w_pad=_SPACE, h_pad=_SPACE)
    figure = Figure(figsize=(WIDTH, sum(heights)), facecolor=_BACKGROUND, layout=layout)
    FigureCanvasAgg(figure)
    # Names of topics are long: the hours get the whole width all the same.
    parts = figure.subfigures(2, 1, squeeze=False, height_ratios=(heights[0], sum(heights[1:])))
    above, below = parts[:, 0]
    _columns(above.subplots(), "A", statistics.by_hour)
    second, third = below.subplots(2, 1, height_ratios=heights[1:])
    _rows(second, "B", languages)
    _rows(third, "C", topics)
    content = io.BytesIO()
    figure.savefig(content, format="png", dpi=DOTS)
    return content.getvalue()


def _columns(axes: Axes, letter: str, by_hour: Mapping[int, int]) -> None:
    counts = [by_hour.get(hour, 0) for hour in range(24)]
    bars = axes.bar(range(24), counts, color=_colours(counts), width=0.8)
    most = max(counts)
    # The others stand in the text: 24 numbers side by side are too small for a phone.
    best = counts.index(most)
    axes.bar_label(bars, ["" if hour != best else str(most) for hour in range(24)], **_label())
    axes.set_xticks(range(0, 24, 3), [f"{hour:02}" for hour in range(0, 24, 3)])
    axes.set_xlim(-0.6, 23.6)
    axes.yaxis.set_major_locator(MaxNLocator(3, integer=True))
    axes.set_ylim(0, max(most, 1) * 1.25)
    axes.grid(axis="y", color=_FAINT, linewidth=0.8)
    axes.set_axisbelow(True)
    _tidy(axes, letter, "bottom")


def _rows(axes: Axes, letter: str, pairs: Sequence[tuple[str, int]]) -> None:
    counts = [count for _, count in pairs]
    bars = axes.barh(range(len(pairs)), counts, color=_colours(counts), height=0.66)
    axes.bar_label(bars, [str(count) for count in counts], padding=6, **_label())
    axes.set_yticks(range(len(pairs)), [_drawable(name) for name, _ in pairs])
    axes.set_xticks([])
    axes.set_ylim(len(pairs) - 0.5, -0.5)
    axes.set_xlim(0, max(counts, default=1) * 1.22)
    _tidy(axes, letter, "left")


def _colours(counts: Sequence[int]) -> list[str]:
    """Return a colour for each bar; the longest stands out, its number says as much."""
    most = max(counts, default=0)
    return [_BEST if count == most and count else _BAR for count in counts]


def _label() -> dict[str, Any]:
    return {"color": _INK, "fontsize": _SMALL}


def _tidy(axes: Axes, letter: str, kept: str) -> None:
    axes.set_title(letter, loc="left", color=_INK, fontsize=_LARGE, fontweight="bold")
    axes.set_facecolor(_BACKGROUND)
    axes.tick_params(colors=_INK, labelsize=_SMALL, length=0)
    for side, spine in axes.spines.items():
        spine.set_visible(side == kept)
        spine.set_color(_FAINT)


def _drawable(name: str) -> str:
    """Return a name in letters that the font of the picture has, none of which is markup."""
    plain = re.sub(r"[^A-Za-z0-9]+", " ", anyascii(name.removeprefix(OWN))).strip()
    return plain if len(plain) <= LONGEST_NAME else f"{plain[: LONGEST_NAME - 3].rstrip()}..."
