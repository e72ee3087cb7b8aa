"""The machine's clock is set while somebody waits for a moment."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta

import pytest

from bot.clock import SystemClock
from tests.builders import at
from tests.timeouts import PATIENCE

NOON = at("2026-05-04 12:00")


class Set(SystemClock):
    """A clock that is set, once somebody has begun to wait."""

    def __init__(self, by: timedelta) -> None:
        self._next = NOON
        self._by = by

    def now(self) -> datetime:
        now, self._next = self._next, NOON + self._by
        return now


@pytest.mark.parametrize("hours", [-1, 1])
async def test_who_waits_looks_again_when_the_clock_is_set(hours: int) -> None:
    clock = Set(timedelta(hours=hours))
    async with asyncio.timeout(PATIENCE):
        await clock.sleep_until(NOON + timedelta(milliseconds=1))
    assert clock.now() == NOON + timedelta(hours=hours)
