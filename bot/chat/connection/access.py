"""Who may do what: organisers, and everybody else within fair use."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import discord

from bot.chat.connection.discord_errors import FAILURES, UNREADABLE
from bot.chat.connection.home_guild import HomeGuild
from bot.clock import Clock
from bot.core.fair_use import FairUse, FairUseVerdict
from bot.core.models import Event

UNKNOWN_PERSON = frozenset({10007, 10013})
"""Error codes for somebody who is no member of a server, or has no account."""


class Guard:
    """Judges people by what Discord says of them at this moment, never by what is remembered."""

    def __init__(self, event: Callable[[], Event], clock: Clock, home: HomeGuild) -> None:
        self._event = event
        self._clock = clock
        self._home = home
        self._fair = FairUse()

    def ask(self, user: discord.User | discord.Member) -> FairUseVerdict:
        """Return what a question of somebody gets; organisers may ask as much as they like."""
        if isinstance(user, discord.Member) and self._is_organising(user):
            return FairUseVerdict.WELCOME
        return self._fair.ask(user.id, self._clock.now())

    async def is_organiser(self, user_id: str) -> bool | None:
        """Whether somebody is an organiser, asked of Discord now; None when it does not say."""
        home = await self._home.get()
        if home is None or home.unavailable:
            return None
        try:
            return self._is_organising(await home.fetch_member(int(user_id)))
        except (*FAILURES, *UNREADABLE) as error:
            # What is not there may be the server, or this part of its API, rather than somebody.
            is_gone = isinstance(error, discord.NotFound) and error.code in UNKNOWN_PERSON
            return False if is_gone else None

    async def may(self, interaction: discord.Interaction[Any]) -> bool:
        """Whether who used a command, button or form is an organiser."""
        user = interaction.user
        home = await self._home.get()
        if home is None:
            return False
        if isinstance(user, discord.Member) and user.guild.id == home.id:
            # Discord sends roles and permissions with every interaction.
            return interaction.permissions.manage_guild or self._is_organising(user)
        return bool(await self.is_organiser(str(user.id)))

    def _is_organising(self, member: discord.Member) -> bool:
        guild: discord.Guild | None = getattr(member, "guild", None)
        if guild is None or guild.id != self._home.id:
            return False
        permissions = member.guild_permissions
        if permissions.administrator or permissions.manage_guild or guild.owner_id == member.id:
            return True
        role = self._event().places.organiser_role
        return role is not None and any(
            role in {str(own.id), own.name} for own in member.roles if not own.is_default()
        )
