"""Usher on Discord, whole: the connection, with every command, button, form and listener."""

from __future__ import annotations

from typing import Any

import discord
from discord import app_commands

from bot.chat.admin import audit, statistics, status
from bot.chat.announcements import commands as announcements
from bot.chat.cards.languages import CatalogueTranslator
from bot.chat.compatibility.pressed_message import complete_message
from bot.chat.connection.client import Services, UsherClient
from bot.chat.escalation import commands as escalation
from bot.chat.interactions.responding import UsherInteraction, apologise
from bot.chat.interactions.router import Command, Router
from bot.chat.interactions.undelivered_messages import show_undelivered
from bot.chat.personal import commands as personal
from bot.chat.programme import change_commands
from bot.chat.programme import commands as programme
from bot.chat.questions import commands as questions
from bot.chat.questions.messages import listen
from bot.chat.reminders import again, agenda, calendar
from bot.chat.reminders import reminder_settings as reminders
from bot.settings import DISCORD_API, Settings

CAPABILITIES = (
    questions.CAPABILITY,
    programme.CAPABILITY,
    agenda.CAPABILITY,
    calendar.CAPABILITY,
    again.CAPABILITY,
    reminders.CAPABILITY,
    change_commands.CAPABILITY,
    status.CAPABILITY,
    announcements.CAPABILITY,
    statistics.CAPABILITY,
    audit.CAPABILITY,
    escalation.CAPABILITY,
    personal.CAPABILITY,
)
"""Everything people can do."""

ORGANISERS_COMMANDS: tuple[Command, ...] = tuple(
    command for capability in CAPABILITIES for command in capability.organisers_commands
)

COMMANDS: tuple[Command, ...] = (
    *(command for capability in CAPABILITIES for command in capability.commands),
    *ORGANISERS_COMMANDS,
)

HIDDEN = discord.Permissions(manage_guild=True)
"""Who is shown a hidden command, until the server's settings allow it to a role."""

ANYWHERE = app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=True)
ANYBODY = app_commands.AppInstallationType(guild=True, user=True)
"""In servers, in direct messages, and for people who installed Usher for themselves."""


class UsherBot(UsherClient):
    """The client, with all that people can do given to it before it connects."""

    def __init__(self, settings: Settings, services: Services) -> None:
        super().__init__(settings, services)
        self._router = Router(CAPABILITIES)
        hides = services.current.event.places.hides_commands
        for command in COMMANDS:
            command.allowed_contexts = command.allowed_contexts or ANYWHERE
            command.allowed_installs = command.allowed_installs or ANYBODY
            is_hidden = hides and command in ORGANISERS_COMMANDS
            command.default_permissions = HIDDEN if is_hidden else None
            # Raises CommandAlreadyRegistered for a name that is registered twice.
            self.tree.add_command(command)
        self.tree.error(_failed)
        listen(self)

    async def setup_hook(self) -> None:
        """Prepare everything once, before the connection; on_ready may come again and again."""
        await self.tree.set_translator(CatalogueTranslator())
        await super().setup_hook()

    async def on_interaction(self, interaction: discord.Interaction[Any]) -> None:
        """See to buttons, menus and forms, then show what could not be sent."""
        if self.settings.discord_api_url != DISCORD_API:
            await complete_message(interaction)
        await self._router.route(interaction)
        await show_undelivered(interaction)


async def _failed(interaction: UsherInteraction, error: app_commands.AppCommandError) -> None:
    await apologise(interaction, getattr(error, "original", error))
