"""Other servers than Discord's own: their addresses, and what they may lack."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
from collections.abc import Callable, Mapping
from typing import Any, Final

import aiohttp
import discord
import yarl
from aiohttp import TraceRequestEndParams as End
from aiohttp import TraceRequestStartParams as Start
from discord.gateway import DiscordWebSocket
from discord.http import Route
from multidict import CIMultiDict, CIMultiDictProxy

from bot.chat.compatibility.default_fields import completed, is_whole
from bot.chat.compatibility.gateway import LenientWebSocket
from bot.journal import one_line
from bot.settings import DISCORD_API, Settings

SCHEMES = ("Bot ", "", "BOT ")
"""What stands before the token in a request: Discord's word, none, or a server's own spelling."""

PATIENCE = 5.0
"""Seconds for what can be done without: a part that is broken is asked for five times."""

REFUSED = frozenset({400, 401, 403})
"""How servers refuse a token they cannot read."""

_APART = ("/interactions/", "/webhooks/")
"""What the library asks for past its client."""

_log = logging.getLogger(__name__)


def point_at(settings: Settings) -> None:
    """Make discord.py talk to the server that is set.

    The library keeps both addresses on its classes, for the process; there is no other door.
    """
    Route.BASE = settings.discord_api_url
    if settings.discord_gateway_url:
        DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(settings.discord_gateway_url)
    discord.client.DiscordWebSocket = LenientWebSocket  # type: ignore[misc]  # as above


class Manners:
    """How a server wants to be spoken to, and how what it answers is understood."""

    def __init__(self, settings: Settings) -> None:
        self._is_other = settings.discord_api_url != DISCORD_API
        self._api_url = settings.discord_api_url
        self._scheme = SCHEMES[0]

    def trace(self) -> aiohttp.TraceConfig:
        """Return a trace that puts requests and answers into the shape the library knows."""
        trace = aiohttp.TraceConfig()
        trace.on_request_start.append(self._address)
        trace.on_request_end.append(self._normalise)
        return trace

    def teach(self, client: discord.Client) -> None:
        """Have a client complete what another server says, and find out how it takes tokens."""
        if not self._is_other:
            return
        http, parsers = client.http, client._connection.parsers  # noqa: SLF001 - as below
        # Of people who are told of with less, the library would know nothing, and say nothing.
        for name in ("MESSAGE_CREATE", "MESSAGE_UPDATE"):
            parsers[name] = _completing(parsers[name])
        ask = http.request

        async def request(route: Route, **options: Any) -> Any:
            try:
                return completed(await ask(route, **options))
            except discord.HTTPException as refusal:
                if route.path != "/users/@me" or refusal.status not in REFUSED:
                    raise
                for self._scheme in SCHEMES[1:]:
                    with contextlib.suppress(discord.HTTPException):
                        return completed(await ask(route, **options))
                self._scheme = SCHEMES[0]
                raise

        http.request = request  # type: ignore[method-assign]  # there is no other door

    async def _address(
        self, _session: aiohttp.ClientSession, _context: object, params: Start
    ) -> None:
        written = params.headers.get("Authorization", "")
        if self._scheme != SCHEMES[0] and written.startswith(SCHEMES[0]):
            params.headers["Authorization"] = self._scheme + written.removeprefix(SCHEMES[0])

    async def _normalise(
        self, _session: aiohttp.ClientSession, _context: object, params: End
    ) -> None:
        """Make of an answer what the library reads.

        It takes a body for JSON only when its type is `application/json` to the letter, as Discord
        sends it; other servers add `; charset=utf-8`, which RFC 9110 allows. It gives up on a 429
        that has no Via, which at Discord means that this machine is banned.
        """
        response = params.response
        headers = CIMultiDict(response.headers)
        if response.content_type == "application/json":
            headers["Content-Type"] = "application/json"
        if self._is_other and str(response.url).startswith(self._api_url):
            if response.status == 429:
                headers["Content-Type"], headers["Via"] = "application/json", "1.1 usher"
                response._body = _with_wait(await response.read(), headers)  # noqa: SLF001 - as below
            elif response.ok and response.content_type == "text/html":
                # A page for people at any address: this part of the API is not there.
                response.status = 404
            elif str(response.url).removeprefix(self._api_url).startswith(_APART):
                response._body = _completed(await response.read())  # noqa: SLF001 - as below
        response._headers = CIMultiDictProxy(headers)  # noqa: SLF001 - there is no other door
        # The property remembers what it first returned.
        response._cache.pop("headers", None)  # noqa: SLF001 - as above


def _completing(parse: Callable[[Any], None]) -> Callable[[Any], None]:
    """Return how an event about a message is read when it may lack something."""
    return lambda message: parse(message if is_whole(message) else completed(message))


def _completed(body: bytes) -> bytes:
    """Return a body with what the server left out, if it is JSON."""
    try:
        return json.dumps(completed(json.loads(body))).encode()
    except ValueError:
        return body


def _with_wait(body: bytes, headers: CIMultiDict[str]) -> bytes:
    """Return the body of a 429, saying for how many seconds to wait."""
    try:
        said = json.loads(body)
        given = float(said.get("retry_after", headers.get("Retry-After", 1)))
    except (AttributeError, TypeError, ValueError):
        said, given = {}, 1.0
    return json.dumps({**said, "retry_after": given}).encode()


async def find_gateway(client: discord.Client, settings: Settings) -> None:
    """Ask the API where its gateway is, unless that is set or it is Discord's own."""
    if settings.discord_gateway_url or settings.discord_api_url == DISCORD_API:
        return
    for path in ("/gateway/bot", "/gateway"):
        data = await _asked(client, path)
        if "url" in data:
            DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(str(data["url"]))
            return
    # Not Discord's: it is no business of Discord's whose token this is.
    api = yarl.URL(settings.discord_api_url)
    guess = api.origin().with_scheme("wss" if api.scheme == "https" else "ws")
    DiscordWebSocket.DEFAULT_GATEWAY = guess
    _log.warning("the API does not say where its gateway is; trying %s", guess)


async def find_application(client: discord.Client) -> dict[str, Any]:
    """Return what the server says of the application, with what it leaves out."""
    me = client.user
    if me is None:
        raise discord.ClientException("not logged in")
    assumed = {**_APPLICATION, "id": str(me.id), "name": me.name, "owner": _owner(me)}
    for path in ("/oauth2/applications/@me", "/applications/@me"):
        data = await _asked(client, path)
        if "id" in data:
            return {**assumed, **data}
    _log.warning("the server does not tell about applications: commands may not be synced")
    return assumed


async def _asked(client: discord.Client, path: str) -> dict[str, Any]:
    """Return what an optional part of an API says, an empty object when it is not there."""
    try:
        async with asyncio.timeout(PATIENCE):
            data: Any = await client.http.request(Route("GET", path))
    except (discord.HTTPException, aiohttp.ClientError, OSError, ValueError) as error:
        _log.debug("%s: %s", path, one_line(error))
        return {}
    return data if isinstance(data, dict) else {}


def _owner(user: discord.ClientUser) -> dict[str, Any]:
    return {"id": str(user.id), "username": user.name, "discriminator": "0", "avatar": None}


_APPLICATION: Final[Mapping[str, Any]] = {
    "description": "",
    "icon": None,
    "bot_public": False,
    "bot_require_code_grant": False,
    "verify_key": "",
    "flags": 0,
    "team": None,
}
"""What discord.py reads of an application besides its name, whether it is there or not."""
