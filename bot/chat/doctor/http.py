"""Reading Discord's HTTP API without a client, for the doctor: a look, and nothing changed."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any

import aiohttp
import discord

from bot.chat.compatibility.default_fields import completed
from bot.chat.compatibility.dialect import REFUSED, SCHEMES
from bot.clock import Clock
from bot.settings import DISCORD_API, Settings

ATTEMPTS = 3
LONGEST_WAIT = 10.0
"""Seconds a request may take, and for which the doctor waits when told to ask later."""

_PAGE = 200
_AGENT = f"DiscordBot (https://github.com/Rapptz/discord.py {discord.__version__}) Usher"
"""Discord refuses clients whose User-Agent has another shape."""


@dataclass(frozen=True, slots=True)
class HttpReply:
    """What the API said. `status` is 0 when it could not be reached, and `error` says why."""

    status: int
    data: Any = None
    at: datetime | None = None
    error: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_good(self) -> bool:
        """Whether the answer is there."""
        return 200 <= self.status < 300


class Inspector:
    """Asks an API, patiently: rate limits are waited out, a fault of the server is tried again."""

    def __init__(self, session: aiohttp.ClientSession, settings: Settings, clock: Clock) -> None:
        token = settings.discord_token.get_secret_value() if settings.discord_token else ""
        # Discord's own way first, which is the only one Discord is asked in.
        is_discord = settings.discord_api_url == DISCORD_API
        self._credentials = [scheme + token for scheme in SCHEMES[: 1 if is_discord else None]]
        self._session = session
        self._url = settings.discord_api_url
        self._clock = clock

    @classmethod
    @asynccontextmanager
    async def open(cls, settings: Settings, clock: Clock) -> AsyncIterator[Inspector]:
        """An inspector with the token that is set."""
        timeout = aiohttp.ClientTimeout(total=LONGEST_WAIT)
        async with aiohttp.ClientSession(
            headers={"User-Agent": _AGENT}, timeout=timeout
        ) as session:
            yield cls(session, settings, clock)

    @property
    def url(self) -> str:
        """The address of the API."""
        return self._url

    async def whose(self) -> HttpReply:
        """Return what the API says of the bot itself, in the way in which it takes the token."""
        reply = await self.get("/users/@me")
        while reply.status in REFUSED and len(self._credentials) > 1:
            del self._credentials[0]
            reply = await self.get("/users/@me")
        return reply

    async def get(self, path: str, **query: str | int) -> HttpReply:
        """Return what the API says of a path."""
        reply = HttpReply(0)
        for attempt in range(ATTEMPTS):
            reply = await self._get_once(path, query)
            wait = _seconds_to_wait(reply, attempt)
            if wait is None:
                break
            await self._clock.sleep_until(self._clock.now() + timedelta(seconds=wait))
        return reply

    async def list_guilds(self) -> HttpReply:
        """Return every server the bot is in."""
        found: dict[str, Any] = {}
        reply = await self.get("/users/@me/guilds", limit=_PAGE)
        while reply.is_good and isinstance(reply.data, list):
            fresh = {guild["id"]: guild for guild in reply.data if guild["id"] not in found}
            found |= fresh
            if len(reply.data) < _PAGE or not fresh:
                return HttpReply(200, list(found.values()), reply.at)
            reply = await self.get("/users/@me/guilds", limit=_PAGE, after=max(fresh, key=int))
        return reply

    async def _get_once(self, path: str, query: Mapping[str, str | int]) -> HttpReply:
        try:
            headers = {"Authorization": self._credentials[0]}
            address = self._url + path
            async with self._session.get(address, params=query, headers=headers) as response:
                text = await response.text(errors="replace")
                moment = _moment(response.headers.get("Date"))
                return HttpReply(
                    response.status, _json(text), moment, headers=dict(response.headers)
                )
        except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as error:
            return HttpReply(0, error=" ".join(str(error).split()) or type(error).__name__)


def _seconds_to_wait(reply: HttpReply, attempt: int) -> float | None:
    """Return for how long to wait before asking again; None when the answer stands."""
    if attempt + 1 == ATTEMPTS:
        return None
    if reply.status == 429:
        body: Mapping[str, Any] = reply.data if isinstance(reply.data, dict) else {}
        try:
            given = float(body.get("retry_after", reply.headers.get("Retry-After", 1)))
        except (TypeError, ValueError):
            given = 1.0
        return min(given, LONGEST_WAIT)
    is_passing = reply.status in {500, 502, 503, 504} or reply.status == 0
    return 0.5 * 2**attempt if is_passing else None


def _json(text: str) -> Any:
    try:
        return completed(json.loads(text, object_hook=_with_ids_as_text))
    except ValueError:
        return None


def _with_ids_as_text(data: dict[str, Any]) -> dict[str, Any]:
    """Return an object whose ids are text, as Discord writes them; other servers write numbers."""
    return {
        key: str(value)
        if isinstance(value, int) and (key == "id" or key.endswith("_id"))
        else value
        for key, value in data.items()
    }


def _moment(date: str | None) -> datetime | None:
    try:
        moment = parsedate_to_datetime(date) if date else None
    except ValueError:
        return None
    return moment.replace(tzinfo=UTC) if moment is not None and moment.tzinfo is None else moment
