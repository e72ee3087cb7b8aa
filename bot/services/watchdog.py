"""Loops that must not end: what ends one is logged, and it is begun again."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from bot.clock import pause

FIRST_PAUSE, LONGEST_PAUSE = 0.5, 30.0
"""Seconds before a loop that failed is begun again, doubled every time it fails at once."""

_log = logging.getLogger(__name__)


class Watchdog:
    """Keeps loops going and counts how often each had to be begun again."""

    def __init__(self) -> None:
        self.restarts: dict[str, int] = {}

    async def keep(
        self, name: str, loop: Callable[[], Awaitable[None]], stop: asyncio.Event
    ) -> None:
        """Run a loop until `stop` is set, or it is cancelled."""
        seconds = FIRST_PAUSE
        while not stop.is_set():
            try:
                await loop()
            except Exception:  # noqa: BLE001 - whatever it was, the loop must go on
                self.restarts[name] = self.restarts.get(name, 0) + 1
                _log.exception("the %s loop failed and is begun again", name)
            else:
                if stop.is_set():
                    return
                _log.warning("the %s loop ended and is begun again", name)
            await pause(seconds)
            seconds = min(seconds * 2, LONGEST_PAUSE)
