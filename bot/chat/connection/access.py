"""Who may do what: fair use for everybody, and who is an organiser."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import aiohttp
import discord

from bot.clock import Clock
from bot.core.fairness import FairUse, Verdict
from bot.core.models import Event


class Guard:
    """Judges people by what Discord says of them at this moment, never by what is remembered."""

    def __init__(self, client: discord.Client, event: Callable[[], Event], clock: Clock) -> None:
        self._client = client
        self._event = event
        self._clock = clock
        self._fair = FairUse()

    def ask(self, user: discord.User | discord.Member) -> Verdict:
        """Return what a question of somebody gets; organisers may ask as much as they like."""
        if isinstance(user, discord.Member) and self._is_organising(user):
            return Verdict.WELCOME
        return self._fair.ask(user.id, self._clock.now())

    async def is_organiser(self, user_id: int) -> bool | None:
        """Whether somebody is an organiser, asked of Discord now; None when it does not say."""
        try:
            home = await self.home()
            if home is None or home.unavailable:
                return None
            return self._is_organising(await home.fetch_member(user_id))
        except discord.NotFound:
            return False
        except (discord.DiscordException, aiohttp.ClientError, OSError):
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
        return bool(await self.is_organiser(user.id))

    async def home(self) -> discord.Guild | None:
        """Return the event's server: the one that is set, else the only one there is.

        Of several servers, when none is set, none is the event's: anybody may add a bot to theirs.
        """
        guilds = await self.homes()
        return guilds[0] if len(guilds) == 1 else None

    async def homes(self) -> list[discord.Guild]:
        """Return the servers that may be the event's; asked of Discord before the connection is."""
        wanted = self._event().discord_places.server
        guilds = list(self._client.guilds)
        if not guilds:
            guilds = [guild async for guild in self._client.fetch_guilds(limit=None)]
        if wanted is None:
            return guilds
        return [guild for guild in guilds if wanted in {str(guild.id), guild.name}]

    def _is_organising(self, member: discord.Member) -> bool:
        wanted = self._event().discord_places.server
        guild: discord.Guild | None = getattr(member, "guild", None)
        if guild is None or (wanted is not None and wanted not in {str(guild.id), guild.name}):
            return False
        if wanted is None and len(self._client.guilds) != 1:
            return False
        permissions = member.guild_permissions
        if permissions.administrator or permissions.manage_guild or guild.owner_id == member.id:
            return True
        role = self._event().discord_places.organiser_role
        return role is not None and any(
            role in {str(own.id), own.name} for own in member.roles if not own.is_default()
        )
