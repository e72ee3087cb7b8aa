"""Who may do what: fair use for everybody, and who is an organiser."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Any

import aiohttp
import discord

from bot.clock import Clock
from bot.core.fair_use import FairUse, FairUseVerdict
from bot.core.models import Event
from bot.logging_setup import one_line
from bot.services.home_server import JoinedServer, ServerPin

UNREADABLE = (AttributeError, LookupError, TypeError, ValueError)
"""What discord.py stumbles with over what a server describes in another way."""

FAILURES = (discord.DiscordException, aiohttp.ClientError, OSError, *UNREADABLE)
"""How asking a server something fails."""

PATIENCE = 5.0
"""Seconds for a list of servers that a connection tells, too."""

_log = logging.getLogger(__name__)


class Guard:
    """Judges people by what Discord says of them at this moment, never by what is remembered."""

    def __init__(
        self, client: discord.Client, event: Callable[[], Event], clock: Clock, home: ServerPin
    ) -> None:
        self._client = client
        self._event = event
        self._clock = clock
        self._home = home
        self._home_id: int | None = None
        self._fair = FairUse()

    def channel_id(self, name: str) -> str | None:
        """Return the id of a channel of the event's server, as far as Discord has told it."""
        home = self._client.get_guild(self._home_id) if self._home_id is not None else None
        channels = home.channels if home is not None else ()
        return next((str(one.id) for one in channels if one.name == name), None)

    def ask(self, user: discord.User | discord.Member) -> FairUseVerdict:
        """Return what a question of somebody gets; organisers may ask as much as they like."""
        if isinstance(user, discord.Member) and self._is_organising(user):
            return FairUseVerdict.WELCOME
        return self._fair.ask(user.id, self._clock.now())

    async def is_organiser(self, user_id: str) -> bool | None:
        """Whether somebody is an organiser, asked of Discord now; None when it does not say."""
        home = await self.home()
        if home is None or home.unavailable:
            return None
        try:
            return self._is_organising(await home.fetch_member(int(user_id)))
        except discord.NotFound:
            return False
        except FAILURES:
            return None

    async def may(self, interaction: discord.Interaction[Any]) -> bool:
        """Whether who used a command, button or form is an organiser."""
        user = interaction.user
        home = await self.home()
        if home is None:
            return False
        if isinstance(user, discord.Member) and user.guild.id == home.id:
            # Discord sends roles and permissions with every interaction.
            return interaction.permissions.manage_guild or self._is_organising(user)
        return bool(await self.is_organiser(str(user.id)))

    async def home(self) -> discord.Guild | None:
        """Return the event's server; None while it has none, or the bot is not in it."""
        pinned = await self._home.get()
        fetched: list[discord.Guild] = []
        if pinned is None:
            fetched = await self._fetch_guilds()
            known = {guild.id: guild for guild in (*self._client.guilds, *fetched)}
            pinned = await self._home.settle([_server(guild) for guild in known.values()])
        if pinned is None or not pinned.server_id.isdecimal():
            self._home_id = None
            return None
        self._home_id = int(pinned.server_id)
        found = self._client.get_guild(self._home_id)
        if found is None and not self._client.is_ready():
            fetched = fetched or await self._fetch_guilds()
            found = next((guild for guild in fetched if guild.id == self._home_id), None)
        return found

    async def report(self, *guilds: discord.Guild) -> None:
        """Tell organisers of other servers Usher is in; of all of them, unless some are given."""
        await self.home()
        await self._home.report([_server(guild) for guild in guilds or self._client.guilds])

    async def _fetch_guilds(self) -> list[discord.Guild]:
        """Return the servers the API lists: those of a connection come one after another."""
        try:
            async with asyncio.timeout(PATIENCE):
                return [guild async for guild in self._client.fetch_guilds(limit=None)]
        except FAILURES as error:
            _log.debug("the API does not list the bot's servers: %s", one_line(error))
            return []

    def _is_organising(self, member: discord.Member) -> bool:
        guild: discord.Guild | None = getattr(member, "guild", None)
        if guild is None or guild.id != self._home_id:
            return False
        permissions = member.guild_permissions
        if permissions.administrator or permissions.manage_guild or guild.owner_id == member.id:
            return True
        role = self._event().places.organiser_role
        return role is not None and any(
            role in {str(own.id), own.name} for own in member.roles if not own.is_default()
        )


def _server(guild: discord.Guild) -> JoinedServer:
    return JoinedServer(str(guild.id), guild.name or "")
