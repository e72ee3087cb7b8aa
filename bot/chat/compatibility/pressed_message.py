"""The message on which something was pressed, as its server holds it, where only its id is told."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

import discord

from bot.chat.connection.discord_errors import FAILURES, UNREADABLE
from bot.logging_setup import one_line

PATIENCE = 1.0
"""Seconds for the message; what was pressed has to be acknowledged within three."""

UNSEEN = "unseen"
"""Under which it is noted, with an interaction, that nobody can tell what stands on its message."""

_log = logging.getLogger(__name__)


async def complete_message(interaction: discord.Interaction[Any]) -> None:
    """Have an interaction's message be whole, or note that it cannot be.

    Discord sends all of it. Something was pressed on it, so one without components is not. What is
    shown to one person alone cannot be asked for.
    """
    told = interaction.message
    if told is None or told.components:
        return
    try:
        async with asyncio.timeout(PATIENCE):
            interaction.message = await told.fetch()
    except (*FAILURES, *UNREADABLE) as error:
        _log.debug("the message that was pressed is not told: %s", one_line(error))
        known = interaction.client.cached_messages
        interaction.message = next((one for one in known if one.id == told.id), told)
        interaction.extras[UNSEEN] = interaction.message is told
