"""How fast things are sent unasked: within Discord's limits.

Discord allows 50 requests a second in all: https://discord.com/developers/docs/topics/rate-limits.
"""

from __future__ import annotations

import asyncio

from bot.clock import pause

SHARE = 0.98
"""How much of the permitted rate is used: a clock that ticks unevenly stays within it."""


class Pace:
    """Gives requests their turn, evenly; direct messages have a slower pace of their own.

    Rates are in requests a second. What is answered to people does not wait for a turn.
    """

    def __init__(self, per_second: float, direct_per_second: float) -> None:
        self._gap = 1 / (per_second * SHARE)
        self._direct_gap = 1 / (direct_per_second * SHARE)
        self._next = 0.0
        self._next_direct = 0.0

    async def turn(self, *, is_dm: bool = False) -> None:
        """Wait until a request may be made."""
        now = asyncio.get_running_loop().time()
        at = max(now, self._next)
        self._next = at + self._gap
        if is_dm:
            at = max(at, self._next_direct)
            self._next_direct = at + self._direct_gap
        if at > now:
            await pause(at - now)
