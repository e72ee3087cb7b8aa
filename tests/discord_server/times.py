"""Ids and moments as Discord writes them, and waiting for a change."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

DISCORD_EPOCH_MS = 1_420_070_400_000


def iso(seconds: float) -> str:
    """A moment as Discord writes it."""
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="microseconds")


class Snowflakes:
    """Ids that grow with time, as Discord's do."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._last = 0

    def next(self) -> int:
        """A new id, greater than every one before."""
        base = (int(self._clock() * 1000) - DISCORD_EPOCH_MS) << 22
        self._last = max(self._last + 1, base)
        return self._last


class Signal:
    """Wakes whoever waits when something changed; waiting is on events, never on sleep."""

    def __init__(self) -> None:
        self._waiting: list[asyncio.Future[None]] = []

    def fire(self) -> None:
        """Wake everybody who waits."""
        waiting, self._waiting = self._waiting, []
        for future in waiting:
            if not future.done():
                future.set_result(None)

    def next(self) -> asyncio.Future[None]:
        """Done at the next change."""
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append(future)
        return future

    async def until(
        self,
        found: Callable[[], Any],
        timeout: float,  # noqa: ASYNC109 - the message says what was waited for
        what: str,
        *,
        look_again_s: float | None = None,
    ) -> Any:
        """Wait until a look finds something (neither None nor False).

        Changes that this signal does not tell of are seen by looking again every so often.

        Raises:
            TimeoutError: with what was waited for.
        """
        loop = asyncio.get_running_loop()
        deadline = loop.time() + timeout
        while True:
            value = found()
            if value is not None and value is not False:
                return value
            left = deadline - loop.time()
            if left <= 0:
                raise TimeoutError(f"waited {timeout} s for {what}")
            change = self.next()
            await asyncio.wait({change}, timeout=min(left, look_again_s or left))
            if not change.done():
                self._waiting.remove(change)
