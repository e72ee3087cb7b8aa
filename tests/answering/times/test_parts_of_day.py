"""What goes on into the night is of it; what ends soon after noon is not of the afternoon."""

from __future__ import annotations

from datetime import time

import pytest

from bot.answering.times.moments import Moments
from bot.answering.times.parts_of_day import is_by_daylight


@pytest.mark.parametrize(
    ("times", "is_by_day"),
    [
        (Moments(part=(time(12), time(18))), True),
        (Moments(part=(time(5), time(12))), True),
        (Moments(part=(time(12), time(14)), is_from_to=True), False),
        (Moments(part=(time(18), time(5))), False),
        (Moments(), False),
    ],
)
def test_part_of_day_is_by_daylight(times: Moments, is_by_day: bool) -> None:
    assert is_by_daylight(times) is is_by_day
