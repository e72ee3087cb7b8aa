"""Getting through to the server: it may be down when Usher starts, and for a long time."""

from __future__ import annotations

import logging
from datetime import timedelta

import aiohttp

from bot.clock import pause
from bot.logging_setup import one_line

FIRST_WAIT, LONGEST_WAIT = timedelta(seconds=1), timedelta(minutes=1)
"""How long to wait between two attempts."""

PATIENCE = aiohttp.ClientTimeout(total=10)

_DOWN = {502, 503, 504}
"""What stands before a server says so when the server itself is not there (RFC 9110, 15.6)."""

_log = logging.getLogger(__name__)


class Backoff:
    """How long to wait after each failure in a row: twice as long as the time before."""

    def __init__(self, first: timedelta = FIRST_WAIT, longest: timedelta = LONGEST_WAIT) -> None:
        self._first = self._next = first
        self._longest = longest

    def next(self) -> timedelta:
        """Return how long to wait after one more failure."""
        wait, self._next = self._next, min(2 * self._next, self._longest)
        return wait

    def reset(self) -> None:
        """Begin anew after a success."""
        self._next = self._first


async def until_reachable(api_url: str) -> None:
    """Return once a server answers, be it with a refusal; a line says each time it does not."""
    backoff = Backoff()
    async with aiohttp.ClientSession(timeout=PATIENCE) as session:
        while problem := await _problem(session, f"{api_url}/gateway"):
            wait = backoff.next().total_seconds()
            _log.warning("%s cannot be reached (%s); trying again in %d s", api_url, problem, wait)
            await pause(wait)


async def _problem(session: aiohttp.ClientSession, url: str) -> str | None:
    """Return in words why nothing answers at an address, or None."""
    try:
        async with session.get(url) as response:
            return f"it answers {response.status}" if response.status in _DOWN else None
    except (aiohttp.ClientError, OSError) as error:
        return one_line(error) or type(error).__name__
