"""What could not be sent to somebody directly is shown to them when they next come by."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import Any

import discord

from bot.chat.cards.answers import note_card
from bot.chat.cards.escaping import escaped
from bot.chat.interactions.asker import asker_language
from bot.chat.interactions.responding import send
from bot.clock import pause
from bot.core.deliveries import Delivery
from bot.errors import StoreUnavailable
from bot.logging_setup import one_line
from bot.services.messenger import Refused, Withdrawn
from bot.texts import messages

SHOWN = 3
"""Missed messages that are shown at one visit, the oldest first; the others wait for the next."""

PATIENCE = 20
"""Times, half a second apart, to look whether what somebody wanted has been answered."""

_log = logging.getLogger(__name__)


async def show_undelivered(interaction: discord.Interaction[Any]) -> None:
    """Show, once and to them alone, what somebody could not be sent, and why."""
    if interaction.type is discord.InteractionType.autocomplete:
        return
    client = interaction.client
    try:
        if not await client.undelivered.is_any(str(interaction.user.id)):
            return
    except StoreUnavailable as error:
        # It is shown another time; what somebody wanted now is answered without the database.
        _log.warning("what was missed cannot be read: %s", one_line(error))
        return
    for _ in range(PATIENCE):
        if interaction.response.is_done():
            break
        await pause(0.5)
    else:
        return
    missed = await client.undelivered.take(str(interaction.user.id))
    if not missed:
        return
    shown = 0
    try:
        while missed and shown < SHOWN:
            shown += await _show(interaction, missed[0], is_first=not shown)
            del missed[0]
    except discord.HTTPException as error:
        _log.info("what was missed could not be shown either: %s", error)
    finally:
        if missed:
            await client.undelivered.give_back(missed)


async def _show(
    interaction: discord.Interaction[Any], delivery: Delivery, *, is_first: bool
) -> bool:
    """Show one missed message; returns whether there is something to be shown of it still."""
    client = interaction.client
    language = await asker_language(interaction)
    say = messages(language)
    try:
        post = await client.undelivered.compose(delivery, client.clock.now())
    except (Refused, Withdrawn):
        return False
    blocks = post.blocks if post.is_markdown else map(escaped, post.blocks)
    why = [escaped(say("personal-not-reached-text")), ""] if is_first else []
    text = "\n".join([*why, f"**{escaped(post.title)}**", *blocks])
    card = replace(note_card(language, say("personal-not-reached")), text=text)
    await send(interaction, card, is_private=True)
    return True
