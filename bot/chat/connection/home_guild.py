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

LISTED_FOR = 5.0
"""Seconds for which such a list is not asked for again."""

_log = logging.getLogger(__name__)


class HomeGuild:
    """The event's server, by the id it is known by."""

    def __init__(self, client: discord.Client, pin: ServerPin) -> None:
        self._client = client
        self._pin = pin
        self._id: int | None = None
        self._listed: list[discord.Guild] = []
        self._listed_until = 0.0

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
        if found is None:
            # A connection tells of servers one after another; not every one tells of them at all.
            fetched = fetched or await self._fetch_guilds()
            found = next((guild for guild in fetched if guild.id == own), None)
        return found

    async def report(self, *guilds: discord.Guild) -> None:
        """Tell organisers of other servers Usher is in; of all of them, unless some are given."""
        await self.get()
        await self._pin.report([_server(guild) for guild in guilds or self._client.guilds])

    async def _fetch_guilds(self) -> list[discord.Guild]:
        """Return the servers the API lists, or listed a moment ago."""
        now = asyncio.get_running_loop().time()
        if self._listed_until > now:
            return self._listed
        listed: list[discord.Guild] = []
        try:
            async with asyncio.timeout(PATIENCE):
                listed = [guild async for guild in self._client.fetch_guilds(limit=None)]
        except (*FAILURES, *UNREADABLE) as error:
            _log.debug("the API does not list the bot's servers: %s", one_line(error))
        self._listed, self._listed_until = listed, now + LISTED_FOR
        return listed


def _server(guild: discord.Guild) -> JoinedServer:
    return JoinedServer(str(guild.id), guild.name or "")
