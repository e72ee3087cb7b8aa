"""Everything people can do on Discord, handed to the client before it connects.

The client has: `desk` (services.converse.Desk), `reminders` (services.remind.Remind), `clock`,
`guard` (`ask(user) -> Verdict`), `finders` (chat.finding.Finders) and `tree`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from discord import app_commands

from bot.chat.buttons import CardButton
from bot.chat.commands import (
    announcing,
    asking,
    changing,
    facts,
    figures,
    personal,
    questions,
    reminding,
    schedule,
)
from bot.chat.languages import CatalogueTranslator
from bot.chat.responding import Talk, apologise
from bot.chat.talking import listen

if TYPE_CHECKING:
    from bot.chat.client import UsherClient

COMMANDS: tuple[
    app_commands.Command[Any, ..., Any] | app_commands.Group | app_commands.ContextMenu, ...
] = (
    asking.ask,
    asking.ask_about_this,
    asking.show_help,
    schedule.now,
    schedule.next_sessions,
    schedule.programme,
    schedule.session,
    schedule.speaker,
    facts.venue,
    facts.dates,
    facts.contacts,
    reminding.remind,
    reminding.agenda,
    reminding.reminders,
    reminding.subscribe,
    reminding.unsubscribe,
    changing.change,
    changing.status,
    announcing.announce,
    figures.stats,
    figures.audit,
    questions.questions,
    personal.choose_language,
    personal.privacy,
)
"""Every command, for servers, direct messages, and people who installed Usher for themselves."""


IN_SERVERS: Final = frozenset({announcing.announce})
"""Commands whose menus of channels and roles mean something in a server only."""


async def install(client: UsherClient) -> None:
    """Give a client its commands, buttons and listeners."""
    for command in COMMANDS:
        command.allowed_contexts = app_commands.AppCommandContext(
            guild=True,
            dm_channel=command not in IN_SERVERS,
            private_channel=command not in IN_SERVERS,
        )
        command.allowed_installs = app_commands.AppInstallationType(
            guild=True, user=command not in IN_SERVERS
        )
        client.tree.add_command(command)
    await client.tree.set_translator(CatalogueTranslator())
    client.tree.error(_failed)
    client.add_dynamic_items(CardButton)
    listen(client)


async def _failed(interaction: Talk, error: app_commands.AppCommandError) -> None:
    await apologise(interaction, getattr(error, "original", error))
