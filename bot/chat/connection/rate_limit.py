"""Every request to Discord passes the rate limiter, whoever makes it.

What the library keeps of each place's own limit is let go where it is of no use.
"""

from __future__ import annotations

import json
from types import SimpleNamespace

import aiohttp
from discord.http import HTTPClient, Route

from bot.chat.connection.rate_limiter import RateLimiter

_FREE = ("/interactions/", "/webhooks/")
"""Requests that do not count for the limit over all, says Discord."""


def limit_requests(trace: aiohttp.TraceConfig, limiter: RateLimiter, api_url: str) -> None:
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
            context.given = await limiter.enter()

    async def end(
        _session: aiohttp.ClientSession,
        context: SimpleNamespace,
        params: aiohttp.TraceRequestEndParams | aiohttp.TraceRequestExceptionParams,
    ) -> None:
        if context.given is None:
            return
        if isinstance(params, aiohttp.TraceRequestEndParams) and params.response.status == 429:
            await _hold(params.response, limiter)
        limiter.leave(context.given)

    trace.on_request_start.append(start)
    trace.on_request_end.append(end)
    trace.on_request_exception.append(end)


def forget_limit(http: HTTPClient, channel_id: int) -> None:
    """Let the library forget the limit of a place to which nothing is under way or held back.

    It keeps each for five minutes, and looks through all of them whenever there is a new one:
    with thousands of direct conversations that is memory and time.
    """
    route = Route("POST", "/channels/{channel_id}/messages", channel_id=channel_id)
    for name in {route.key, http._bucket_hashes.get(route.key, route.key)}:  # noqa: SLF001 - there is no other door
        key = f"{name}:{route.major_parameters}"
        limit = http._buckets.get(key)  # noqa: SLF001 - as above
        if limit is not None and limit.outgoing == 0 and limit.remaining > 0:
            del http._buckets[key]  # noqa: SLF001 - as above


async def _hold(response: aiohttp.ClientResponse, limiter: RateLimiter) -> None:
    """Hold every request back when a server refused one for the limit over all.

    The library would do that, too, and go on holding them back for ever when the request that was
    refused is cancelled meanwhile: it is told of a limit of this request alone.
    https://docs.discord.com/developers/topics/rate-limits#global-rate-limit
    """
    try:
        said = json.loads(await response.read())
        wait = float(said["retry_after"])
    except (LookupError, TypeError, ValueError):
        return  # the library takes it for a failure
    if said.get("global") or "X-RateLimit-Global" in response.headers:
        limiter.limited(wait)
        response._body = json.dumps({**said, "global": False}).encode()  # noqa: SLF001 - there is no other door
