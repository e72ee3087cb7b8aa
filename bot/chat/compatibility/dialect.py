"""Other servers than Discord's own: how they are spoken to, and what their answers may lack."""

from __future__ import annotations

import contextlib
import json
import re
from collections import OrderedDict
from collections.abc import Callable, Mapping
from typing import Any

import aiohttp
import discord
import yarl
from aiohttp import TraceRequestEndParams as End
from aiohttp import TraceRequestStartParams as Start
from discord.backoff import ExponentialBackoff
from discord.gateway import DiscordWebSocket
from discord.http import Route
from multidict import CIMultiDict, CIMultiDictProxy

from bot.chat.compatibility.default_fields import (
    UNTOLD,
    completed,
    completed_interaction,
    completed_message,
    is_whole,
)
from bot.chat.compatibility.gateway import LenientWebSocket
from bot.chat.compatibility.limit_headers import leave_out_unreadable
from bot.settings import DISCORD_API, Settings

SCHEMES = ("Bot ", "", "BOT ")
"""What stands before the token in a request: Discord's word, none, or a server's own spelling."""

LONGEST_RECONNECT, RESET_AFTER = 60.0, 300
"""Seconds before a next connection at most, and after which the first wait is short again."""

REFUSED = frozenset({400, 401, 403})
"""How servers refuse a token they cannot read."""

_APART = ("/interactions/", "/webhooks/")
"""What the library asks for past its client."""

_MESSAGES = re.compile(r"/channels/\{channel_id\}/messages(/\{message_id\})?")
"""The paths, as the library writes them, where messages are sent and edited."""

BROKEN = frozenset({500, 501})
"""How servers answer that stumble over what they do not know, such as an answer for one alone."""

AGAIN = frozenset({500, 502, 504, 524})
"""Answers after which the library makes the same request again by itself."""

REMEMBERED = 1000
"""Interactions that are known again when they are delivered a second time."""


def point_at(settings: Settings) -> None:
    """Make discord.py talk to the server that is set.

    The library keeps both addresses on its classes, for the process; there is no other door.
    """
    Route.BASE = settings.discord_api_url
    LenientWebSocket.is_fixed = settings.discord_gateway_url is not None
    if settings.discord_gateway_url:
        DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(settings.discord_gateway_url)
    discord.client.DiscordWebSocket = LenientWebSocket  # type: ignore[misc]  # as above
    setattr(discord.client, "ExponentialBackoff", CappedBackoff)  # noqa: B010 - no export of it


class CappedBackoff(ExponentialBackoff[Any]):
    """The wait before the next connection: doubled each time, and never longer than a minute.

    The library would wait for up to 17 minutes, and forget that only after half an hour.
    """

    def __init__(self, base: int = 1, *, integral: bool = False) -> None:
        super().__init__(base, integral=integral)
        self._reset_time = RESET_AFTER

    def delay(self) -> Any:
        """Return for how many seconds to wait."""
        return min(super().delay(), LONGEST_RECONNECT)


class ServerDialect:
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
        complete = completed_interaction if self._is_other else _as_it_is
        parsers = client._connection.parsers  # noqa: SLF001 - as below
        parsers["INTERACTION_CREATE"] = _once(parsers["INTERACTION_CREATE"], complete)
        if not self._is_other:
            return
        http = client.http
        # Of people who are told of with less, the library would know nothing, and say nothing.
        for name in ("MESSAGE_CREATE", "MESSAGE_UPDATE"):
            parsers[name] = _completing(parsers[name])
        parsers["GUILD_CREATE"] = _joined(parsers["GUILD_CREATE"], client)
        ask = http.request

        async def request(route: Route, **options: Any) -> Any:
            try:
                return _as_taken(completed(await ask(route, **options)), client, route, options)
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
        that has no Via, which at Discord means that this machine is banned. A message that may have
        arrived it would send again, and leave it to the server to know it by its nonce: who sends
        one looks for it first.
        """
        response = params.response
        headers = CIMultiDict(response.headers)
        if response.content_type == "application/json":
            headers["Content-Type"] = "application/json"
        if response.status in AGAIN and params.method == "POST" and params.url.name == "messages":
            response.status = 503
        if self._is_other and str(response.url).startswith(self._api_url):
            leave_out_unreadable(headers)
            if response.status == 429:
                headers["Content-Type"], headers["Via"] = "application/json", "1.1 usher"
                response._body = _with_wait(await response.read(), headers)  # noqa: SLF001 - as below
            elif response.ok and response.content_type == "text/html":
                # A page for people at any address: this part of the API is not there.
                response.status = 404
            elif (path := str(response.url).removeprefix(self._api_url)).startswith(_APART):
                if response.status in BROKEN:
                    # The library would ask for half a minute; nobody waits for an answer so long.
                    response.status = 422
                elif response.ok and response.method != "DELETE":
                    headers["Content-Type"] = "application/json"
                    response.status = 200
                    response._body = _answered(path, await response.read())  # noqa: SLF001 - as below
        response._headers = CIMultiDictProxy(headers)  # noqa: SLF001 - there is no other door
        # The property remembers what it first returned.
        response._cache.pop("headers", None)  # noqa: SLF001 - as above


def _completing(parse: Callable[[Any], None]) -> Callable[[Any], None]:
    """Return how an event about a message is read when it may lack something."""
    return lambda message: parse(message if is_whole(message) else completed(message))


def _joined(parse: Callable[[Any], None], client: discord.Client) -> Callable[[Any], None]:
    """Return how a server is read that one is in: one nobody knew of was joined just now.

    Discord says of such a server nothing about whether it is available, and of the others, which
    it has named before, that they are; the library goes by that.
    """

    def take(guild: Mapping[str, Any]) -> None:
        is_new = client.is_ready() and client.get_guild(int(guild["id"])) is None
        if is_new and guild.get("unavailable") is False:
            guild = {key: value for key, value in guild.items() if key != "unavailable"}
        parse(guild)

    return take


def _as_it_is(interaction: Mapping[str, Any]) -> Mapping[str, Any]:
    return interaction


def _once(
    parse: Callable[[Any], None], complete: Callable[[Mapping[str, Any]], Mapping[str, Any]]
) -> Callable[[Any], None]:
    """Return how an interaction is read: completed, and only once, however often it is told."""
    seen: OrderedDict[str, None] = OrderedDict()

    def take(interaction: Mapping[str, Any]) -> None:
        number = str(interaction.get("id"))
        if number in seen:
            return
        parse(complete(interaction))
        seen[number] = None
        while len(seen) > REMEMBERED:
            seen.popitem(last=False)

    return take


def _as_taken(answer: Any, client: discord.Client, route: Route, options: Mapping[str, Any]) -> Any:
    """Return what the library reads of a message that was sent or edited.

    Once a server has said that it took a message, what it says of it is no reason to doubt that:
    whoever does sends it again.
    """
    if route.method not in {"POST", "PATCH"} or not _MESSAGES.fullmatch(route.path):
        return answer
    body = options.get("json")
    sent = body if isinstance(body, dict) else {}
    me = client.user
    author = {"id": str(me.id), "username": me.name} if me is not None else {"id": UNTOLD}
    told = {} if route.method == "POST" else {"id": route.url.rpartition("/")[2]}
    # A message that is described without components has none.
    is_described = isinstance(answer, dict) and "id" in answer
    return completed_message(
        answer,
        channel_id=str(route.channel_id),
        author={"discriminator": "0", "avatar": None, "username": "", **author},
        content=sent.get("content") or "",
        components=[] if is_described else sent.get("components") or [],
        **told,
    )


def _answered(path: str, body: bytes) -> bytes:
    """Return what the library reads of an answer to an interaction, told or not."""
    try:
        told = completed(json.loads(body))
    except ValueError:
        told = None
    if isinstance(told, list):
        return json.dumps(told).encode()
    said = told if isinstance(told, dict) else {}
    parts = path.split("/")
    if path.startswith("/interactions/"):
        interaction = {"id": parts[2], **(said.get("interaction") or {})}
        # Of the message there the library reads nothing that Usher needs.
        return json.dumps({"interaction": interaction}).encode()
    nobody = {"id": UNTOLD, "username": "", "discriminator": "0", "avatar": None}
    return json.dumps(completed_message(said, channel_id=UNTOLD, author=nobody)).encode()


def _with_wait(body: bytes, headers: CIMultiDict[str]) -> bytes:
    """Return the body of a 429, saying for how many seconds to wait."""
    try:
        said = json.loads(body)
        given = float(said.get("retry_after", headers.get("Retry-After", 1)))
    except (AttributeError, TypeError, ValueError):
        said, given = {}, 1.0
    return json.dumps({**said, "retry_after": given}).encode()
