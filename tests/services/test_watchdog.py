"""Loops that fail are begun again, and known as failing for a while."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from bot.clock import SimulatedClock
from bot.services import watchdog
from bot.services.watchdog import FIRST_PAUSE, WELL_AFTER, Loop, Watchdog

NOW = datetime(2026, 5, 4, 9, tzinfo=UTC)


async def test_pause_is_short_again_once_a_loop_was_well(monkeypatch: pytest.MonkeyPatch) -> None:
    clock, stop, pauses = SimulatedClock(NOW, NOW + timedelta(days=1)), asyncio.Event(), []

    async def pause(seconds: float) -> None:
        pauses.append(seconds)

    monkeypatch.setattr(watchdog, "pause", pause)
    lasts = iter([timedelta(), timedelta(), timedelta(), WELL_AFTER, timedelta()])
    guard = Watchdog(clock)

    async def loop() -> None:
        last = next(lasts, None)
        if last is None:
            stop.set()
            return
        await clock.sleep_until(clock.now() + last)
        raise RuntimeError

    await guard.keep(Loop.SENDING, loop, stop)
    assert pauses == [FIRST_PAUSE, 2 * FIRST_PAUSE, 4 * FIRST_PAUSE, FIRST_PAUSE, 2 * FIRST_PAUSE]
    assert (guard.restarts, guard.failing) == ({"sending": 5}, ["sending"])
    await clock.sleep_until(clock.now() + WELL_AFTER)
    assert guard.failing == []
