"""Loops that must not end: what ends one is logged, and it is begun again."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from enum import StrEnum

from bot.clock import Clock, pause
from bot.errors import traceback_of

FIRST_PAUSE, LONGEST_PAUSE = 0.5, 30.0
"""Seconds before a loop that failed is begun again, doubled every time it fails at once."""

WELL_AFTER = timedelta(minutes=1)
"""For how long a loop goes on until it counts as well, whatever it did before."""

_log = logging.getLogger(__name__)


class Loop(StrEnum):
    """The loops of the bot; organisers read what each does in `/status`."""

    SENDING = "sending"
    LEASES = "leases"
    WATCHING = "watching"
    FOLLOWING = "following"
    EVENTS = "events"
    FORGETTING = "forgetting"
    NOTING = "noting"


class Watchdog:
    """Keeps loops going and counts how often each had to be begun again."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._failed_at: dict[Loop, datetime] = {}
        self.restarts: dict[Loop, int] = {}

    @property
    def failing(self) -> list[Loop]:
        """The loops that failed a moment ago, and are not known to be well again."""
        now = self._clock.now()
        return sorted(name for name, at in self._failed_at.items() if now - at < WELL_AFTER)

    async def keep(
        self, name: Loop, loop: Callable[[], Awaitable[None]], stop: asyncio.Event
    ) -> None:
        """Run a loop until `stop` is set, or it is cancelled."""
        seconds = FIRST_PAUSE
        while not stop.is_set():
            began_at = self._clock.now()
            try:
                await loop()
            except Exception as error:  # noqa: BLE001 - whatever it was, the loop must go on
                self.restarts[name] = self.restarts.get(name, 0) + 1
                self._failed_at[name] = self._clock.now()
                text = "the %s loop failed and is begun again: %s"
                _log.error(text, name, error, exc_info=traceback_of(error))
            else:
                if stop.is_set():
                    return
                _log.warning("the %s loop ended and is begun again", name)
            if self._clock.now() - began_at >= WELL_AFTER:
                seconds = FIRST_PAUSE
            await pause(seconds)
            seconds = min(seconds * 2, LONGEST_PAUSE)
