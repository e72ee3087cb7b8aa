"""Where time comes from; the only module that may ask the machine for it, or wait for it."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from datetime import UTC, datetime
from typing import Protocol

LONGEST_SLEEP = 30.0
"""Seconds after which a sleeper looks at the clock again: it may have been set meanwhile."""


class Clock(Protocol):
    """A source of the present moment, and a way to wait for another."""

    def now(self) -> datetime:
        """Return the present moment as an aware UTC datetime."""
        ...

    async def sleep_until(self, moment: datetime, wake: asyncio.Event | None = None) -> None:
        """Return at an aware moment, as soon as `wake` is set, or once the clock was set back."""
        ...


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        """Return the present moment as an aware UTC datetime."""
        return datetime.now(UTC)

    async def sleep_until(self, moment: datetime, wake: asyncio.Event | None = None) -> None:
        """Return at an aware moment, as soon as `wake` is set, or once the clock was set back.

        The machine's clock may be stepped while this sleeps, so it is read again now and then. Set
        back by an hour, the moment would be more than an hour away: whoever waits looks again.
        """
        now = self.now()
        while (left := (moment - now).total_seconds()) > 0:
            if await _paused(min(left, LONGEST_SLEEP), wake):
                return
            before, now = now, self.now()
            if now < before:
                return


class SimulatedClock:
    """A clock that stands still until somebody sleeps, and then is there at once.

    `end` is the last moment it reaches: a sleeper that wants more sleeps until it is cancelled.
    """

    def __init__(self, start: datetime, end: datetime) -> None:
        self._now = start.astimezone(UTC)
        self._end = end.astimezone(UTC)
        self.is_over = asyncio.Event()

    def now(self) -> datetime:
        """Return the simulated moment as an aware UTC datetime."""
        return self._now

    async def sleep_until(self, moment: datetime, wake: asyncio.Event | None = None) -> None:
        """Step to an aware moment, or return at once when `wake` is set."""
        await asyncio.sleep(0)
        if wake is not None and wake.is_set():
            return
        if moment > self._end:
            self._now = max(self._now, self._end)
            self.is_over.set()
            await (wake or asyncio.Event()).wait()
            return
        self._now = max(self._now, moment.astimezone(UTC))


async def pause(seconds: float) -> None:
    """Wait for a number of real seconds, whatever the time is."""
    await asyncio.sleep(seconds)


async def _paused(seconds: float, wake: asyncio.Event | None) -> bool:
    """Wait, and return whether `wake` cut it short."""
    if wake is None:
        await asyncio.sleep(seconds)
        return False
    with suppress(TimeoutError):
        await asyncio.wait_for(wake.wait(), seconds)
        return True
    return False
