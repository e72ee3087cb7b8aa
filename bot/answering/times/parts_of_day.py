"""Parts of a day: whether the morning or the afternoon is named."""

from __future__ import annotations

from datetime import time

from bot.answering.times.moments import Moments

EVENING = time(17)
"""Local time from which on a part of a day is of its evening, as in `moments/*.yaml`."""


def is_by_daylight(times: Moments) -> bool:
    """Whether the morning or the afternoon is named: what goes on into the night is of it."""
    return times.part is not None and not times.is_from_to and times.part[0] < EVENING
