"""Where what is sent unasked goes: a channel by its id or name, or a person's direct messages."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Iterable
from typing import Any

import discord

from bot.chat.connection.client import UsherClient
from bot.chat.connection.rate_limiter import Lane, RateLimiter
from bot.core.posts import Post, Target, TargetKind
from bot.services.messenger import Refused, TryLater

LONGEST_REQUEST = 15.0
"""Seconds after which a request that is not answered is given up, and tried again later."""


class Destinations:
    """Finds the channel of a target, and remembers it; every request waits for its turn.

    `direct_channel` knows where somebody was written to before: opening a direct conversation
    costs as much as the message.
    """

    def __init__(
        self,
        client: UsherClient,
        limiter: RateLimiter,
        direct_channel: Callable[[str], Awaitable[str | None]],
    ) -> None:
        self._client = client
        self._rate_limiter = limiter
        self._direct_channel = direct_channel
        self._places: dict[str, int] = {}
        self._opened: dict[str, int] = {}

    def forget(self, target: Target) -> None:
        """Look for a channel anew the next time: it may have another id by then."""
        self._places.pop(target.id, None)

    async def channel(self, target: Target) -> Any:
        """Return where a target is, None for a person who was never written to.

        Raises Refused when there is no such place, and TryLater while the event has no server.
        """
        if target.kind is TargetKind.USER:
            before = self._opened.get(target.id) or await self._direct_channel(target.id)
            return None if before is None else self._client.get_partial_messageable(int(before))
        if target.id.isdecimal():
            found = self._client.get_channel(int(target.id))
            return found or await self._fetch(int(target.id))
        return await self._named(target.id)

    async def check(self, channel: Any, target: Target, post: Post) -> None:
        """Raise Refused for a place where messages cannot be sent, or that is not the event's.

        What somebody asked for comes where they asked for it.
        """
        if not isinstance(channel, discord.abc.Messageable):
            raise Refused("unfit", str(getattr(channel, "type", "")))
        if post.person is not None:
            return
        home = await self._home()
        guild = getattr(channel, "guild", None)
        if guild is None or guild.id != home.id:
            raise Refused("elsewhere", target.id)

    async def open(self, target: Target) -> Any:
        """Open a direct conversation with a person, which is remembered; returns it."""
        await self._rate_limiter.turn(Lane.OPENING)
        async with asyncio.timeout(LONGEST_REQUEST):
            channel = await self._client.create_dm(discord.Object(int(target.id)))
        self._opened[target.id] = channel.id
        return channel

    async def _home(self) -> discord.Guild:
        home = await self._client.home.get()
        if home is None:
            raise TryLater("the event has no server, or Usher is not in it")
        return home

    async def _fetch(self, channel_id: int) -> Any:
        await self._rate_limiter.turn()
        async with asyncio.timeout(LONGEST_REQUEST):
            return await self._client.fetch_channel(channel_id)

    async def _named(self, name: str) -> Any:
        """Return a channel by its name: as it is called now, else the one that was called so.

        One that was made anew has another id; one that was only renamed is the same still.
        """
        home = await self._home()
        found = _best(channel for channel in home.channels if channel.name == name)
        known = self._places.get(name)
        if found is None and known is not None:
            with contextlib.suppress(discord.NotFound):
                return self._client.get_channel(known) or await self._fetch(known)
        if found is None:
            await self._rate_limiter.turn()
            listed = await home.fetch_channels()
            found = _best(channel for channel in listed if channel.name == name)
        if found is None:
            raise Refused("missing", name)
        self._places[name] = found.id
        return found


def _best(named: Iterable[discord.abc.GuildChannel]) -> discord.abc.GuildChannel | None:
    """Return of several channels of one name the one that takes messages."""
    takes_messages = sorted(named, key=lambda one: not isinstance(one, discord.abc.Messageable))
    return takes_messages[0] if takes_messages else None
