"""Which of the servers that Usher is in is the event's."""

from __future__ import annotations

import asyncio
import logging

import discord

from bot.chat.connection.discord_errors import FAILURES, UNREADABLE
from bot.logging_setup import one_line
from bot.services.home_server import JoinedServer, ServerPin

PATIENCE = 5.0
"""Seconds for a list of servers that a connection tells, too."""

_log = logging.getLogger(__name__)


class HomeGuild:
    """The event's server, by the id it is known by."""

    def __init__(self, client: discord.Client, pin: ServerPin) -> None:
        self._client = client
        self._pin = pin
        self._id: int | None = None

    @property
    def id(self) -> int | None:
        """The id of the event's server, as it was found last; None while there is none."""
        return self._id

    def channel_id(self, name: str) -> str | None:
        """Return the id of a channel of the event's server, as far as Discord has told it."""
        home = self._client.get_guild(self.id) if self.id is not None else None
        channels = home.channels if home is not None else ()
        return next((str(one.id) for one in channels if one.name == name), None)

    async def get(self) -> discord.Guild | None:
        """Return the event's server; None while it has none, or the bot is not in it."""
        pinned = await self._pin.get()
        fetched: list[discord.Guild] = []
        if pinned is None:
            fetched = await self._fetch_guilds()
            known = {guild.id: guild for guild in (*self._client.guilds, *fetched)}
            pinned = await self._pin.settle([_server(guild) for guild in known.values()])
        if pinned is None or not pinned.server_id.isdecimal():
            self._id = None
            return None
        self._id = own = int(pinned.server_id)
        found = self._client.get_guild(own)
        if found is None and not self._client.is_ready():
            fetched = fetched or await self._fetch_guilds()
            found = next((guild for guild in fetched if guild.id == own), None)
        return found

    async def report(self, *guilds: discord.Guild) -> None:
        """Tell organisers of other servers Usher is in; of all of them, unless some are given."""
        await self.get()
        await self._pin.report([_server(guild) for guild in guilds or self._client.guilds])

    async def _fetch_guilds(self) -> list[discord.Guild]:
        """Return the servers the API lists: those of a connection come one after another."""
        try:
            async with asyncio.timeout(PATIENCE):
                return [guild async for guild in self._client.fetch_guilds(limit=None)]
        except (*FAILURES, *UNREADABLE) as error:
            _log.debug("the API does not list the bot's servers: %s", one_line(error))
            return []


def _server(guild: discord.Guild) -> JoinedServer:
    return JoinedServer(str(guild.id), guild.name or "")
