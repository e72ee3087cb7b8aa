"""Everything people can do on Discord, handed to the client before it connects.

The client has: `desk` (services.converse.Desk), `reminders` (services.remind.Remind), `clock`,
`guard` (`ask(user) -> Verdict`), `finders` (chat.programme.search.Finders) and `tree`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from discord import app_commands

from bot.chat.admin import statistics
from bot.chat.announcements import commands as announcing
from bot.chat.cards.languages import CatalogueTranslator
from bot.chat.escalation import commands as escalation
from bot.chat.interactions.buttons import CardButton
from bot.chat.interactions.responding import Talk, apologise
from bot.chat.personal import commands as personal
from bot.chat.programme import change_commands, facts
from bot.chat.programme import commands as programme
from bot.chat.questions import commands as asking
from bot.chat.questions.messages import listen
from bot.chat.reminders import settings as reminding

if TYPE_CHECKING:
    from bot.chat.connection.client import UsherClient

COMMANDS: tuple[
    app_commands.Command[Any, ..., Any] | app_commands.Group | app_commands.ContextMenu, ...
] = (
    asking.ask,
    asking.ask_about_this,
    asking.show_help,
    programme.now,
    programme.next_sessions,
    programme.programme,
    programme.session,
    programme.speaker,
    facts.venue,
    facts.dates,
    facts.contacts,
    reminding.remind,
    reminding.agenda,
    reminding.reminders,
    reminding.subscribe,
    reminding.unsubscribe,
    change_commands.change,
    change_commands.status,
    announcing.announce,
    statistics.stats,
    statistics.audit,
    escalation.questions,
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
