"""The event itself: `/venue`, `/dates`, `/contacts`."""

from __future__ import annotations

from discord import app_commands

from bot.chat.cards.card import Card
from bot.chat.cards.languages import text_of
from bot.chat.interactions.asker import spoken_to
from bot.chat.interactions.responding import Talk, respond
from bot.chat.programme.pages import page_of


@app_commands.command(
    name=text_of("discord-name-venue"), description=text_of("discord-about-venue")
)
async def venue(interaction: Talk) -> None:
    """Say where the event is."""
    await respond(interaction, _fact(interaction, "venue"))


@app_commands.command(
    name=text_of("discord-name-dates"), description=text_of("discord-about-dates")
)
async def dates(interaction: Talk) -> None:
    """Say when the event is."""
    await respond(interaction, _fact(interaction, "dates"))


@app_commands.command(
    name=text_of("discord-name-contacts"), description=text_of("discord-about-contacts")
)
async def contacts(interaction: Talk) -> None:
    """Say whom to ask."""
    await respond(interaction, _fact(interaction, "contacts"))


async def _fact(interaction: Talk, fact: str) -> Card:
    return await page_of(interaction.client, "facts", await spoken_to(interaction), [fact], 0)
