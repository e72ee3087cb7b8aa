"""Every request to Discord passes the pace, whoever in the program or the library makes it."""

from __future__ import annotations

from types import SimpleNamespace

import aiohttp

from bot.services.pace import Pace

_FREE = ("/interactions/", "/webhooks/")
"""Requests that do not count for the limit over all, says Discord."""


def keep_pace(trace: aiohttp.TraceConfig, pace: Pace, api_url: str) -> None:
    """Let every request of a session to an API wait for its turn, as it leaves.

    The library makes requests of its own, and repeats those that fail: only here are all of them.
    """

    async def start(
        _session: aiohttp.ClientSession,
        context: SimpleNamespace,
        params: aiohttp.TraceRequestStartParams,
    ) -> None:
        address = str(params.url)
        context.given = None
        if address.startswith(api_url) and not address.removeprefix(api_url).startswith(_FREE):
            context.given = await pace.enter()

    async def end(
        _session: aiohttp.ClientSession,
        context: SimpleNamespace,
        _params: aiohttp.TraceRequestEndParams | aiohttp.TraceRequestExceptionParams,
    ) -> None:
        if context.given is not None:
            pace.leave(context.given)

    trace.on_request_start.append(start)
    trace.on_request_end.append(end)
    trace.on_request_exception.append(end)
