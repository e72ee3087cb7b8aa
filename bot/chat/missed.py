"""What could not be sent to somebody directly is shown to them when they next come by."""

from __future__ import annotations

from typing import Any

import discord

from bot.chat.asking import spoken_to
from bot.chat.cards import plain
from bot.chat.render import note_card
from bot.chat.views import view_of
from bot.clock import pause
from bot.services.posts import compose
from bot.texts import messages

SHOWN = 3
"""Missed messages that are shown at once: the latest."""

PATIENCE = 20
"""Times, half a second apart, to look whether what somebody wanted has been answered."""


async def show_missed(interaction: discord.Interaction[Any]) -> None:
    """Show, once and to them alone, what somebody could not be sent, and why."""
    if interaction.type is discord.InteractionType.autocomplete:
        return
    client = interaction.client
    event = client.desk.event
    missed = await client.store.deliveries.undelivered_to(event.id, interaction.user.id)
    if not missed:
        return
    for _ in range(PATIENCE):
        if interaction.response.is_done():
            break
        await pause(0.5)
    else:
        return
    language = await spoken_to(interaction)
    say = messages(language)
    lines = [say("personal-not-reached-text")]
    for delivery in missed[-SHOWN:]:
        if delivery.kind in {"reminder", "late", "morning", "change"}:
            post = compose(delivery, event, client.clock.now())
            lines += ["", post.title, *post.blocks]
    card = note_card(language, say("personal-not-reached"), "\n".join(lines))
    try:
        await interaction.followup.send(view=view_of(card), ephemeral=True)
    except discord.HTTPException:
        await interaction.followup.send(plain(card), ephemeral=True)
    await client.store.deliveries.mark_shown([delivery.id for delivery in missed])
