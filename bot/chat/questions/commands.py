"""Questions: `/ask`, and "Ask Usher about this" in the menu of a message."""

from __future__ import annotations

import discord
from discord import app_commands

from bot.chat.cards.card import Card
from bot.chat.cards.languages import text_of
from bot.chat.interactions.asker import Asker, may_ask
from bot.chat.interactions.responding import UsherInteraction, respond
from bot.chat.interactions.router import Capability
from bot.chat.questions.answering import answered, help_card
from bot.chat.questions.presses import press_about, press_ask, press_page, press_quote

LONGEST_QUESTION = 4000


@app_commands.command(name=text_of("discord-name-ask"), description=text_of("discord-about-ask"))
@app_commands.rename(question=text_of("discord-option-question"))
@app_commands.describe(question=text_of("discord-about-question"))
async def ask(
    interaction: UsherInteraction, question: app_commands.Range[str, 1, LONGEST_QUESTION]
) -> None:
    """Answer a question, for everybody to read."""
    await _answer(interaction, question, is_private=False)


@app_commands.context_menu(name=text_of("discord-name-menu"))
async def ask_about_this(interaction: UsherInteraction, message: discord.Message) -> None:
    """Answer what somebody wrote, for whoever wants to know."""
    await _answer(interaction, message.content, is_private=True)


@app_commands.command(name=text_of("discord-name-help"), description=text_of("discord-about-help"))
async def show_help(interaction: UsherInteraction) -> None:
    """Say what Usher is for."""
    await respond(interaction, _helped(interaction), is_private=True)


async def _helped(interaction: UsherInteraction) -> Card:
    is_organiser = await interaction.client.guard.may(interaction)
    return await help_card(interaction.client, Asker.of(interaction), is_organiser=is_organiser)


async def _answer(interaction: UsherInteraction, question: str, *, is_private: bool) -> None:
    if await may_ask(interaction):
        work = answered(interaction.client, question, Asker.of(interaction), is_shown=True)
        await respond(interaction, work, is_private=is_private)


CAPABILITY = Capability(
    commands=(ask, ask_about_this, show_help),
    buttons={
        "ask": press_ask,
        "about": press_about,
        "quote": press_quote,
        "page": press_page,
    },
)
