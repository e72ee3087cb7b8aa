"""Getting through to the server: it may be down when Usher starts, and for a long time."""

from __future__ import annotations

import asyncio
import logging

import aiohttp

from bot.logging_setup import one_line

FIRST_WAIT, LONGEST_WAIT = 1.0, 60.0
"""Seconds between two attempts; each wait is twice the one before."""

PATIENCE = aiohttp.ClientTimeout(total=10)

_DOWN = {502, 503, 504}
"""What stands before a server says so when the server itself is not there (RFC 9110, 15.6)."""

_log = logging.getLogger(__name__)


async def until_reachable(api_url: str) -> None:
    """Return once a server answers, be it with a refusal; a line says each time it does not."""
    wait = FIRST_WAIT
    async with aiohttp.ClientSession(timeout=PATIENCE) as session:
        while problem := await _problem(session, f"{api_url}/gateway"):
            _log.warning("%s cannot be reached (%s); trying again in %d s", api_url, problem, wait)
            await asyncio.sleep(wait)
            wait = min(2 * wait, LONGEST_WAIT)


async def _problem(session: aiohttp.ClientSession, url: str) -> str | None:
    """Return in words why nothing answers at an address, or None."""
    try:
        async with session.get(url) as response:
            return f"it answers {response.status}" if response.status in _DOWN else None
    except (aiohttp.ClientError, OSError) as error:
        return one_line(error) or type(error).__name__
