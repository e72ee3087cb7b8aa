"""What concerns one person alone: `/language` and `/privacy`."""

from __future__ import annotations

import io
import json

import discord
from discord import app_commands

from bot.answering.voice import Voice
from bot.chat.cards.answers import note_card
from bot.chat.cards.card import Accent, Card, press
from bot.chat.cards.languages import NAMES, text_of
from bot.chat.interactions.asker import asker_language
from bot.chat.interactions.responding import UsherInteraction, respond, respond_in_place
from bot.chat.interactions.router import Capability
from bot.chat.personal.stored_data import stored_lines
from bot.errors import FilesUnwritable
from bot.texts import messages

AUTOMATIC = "auto"

privacy = app_commands.Group(
    name=text_of("discord-name-privacy"), description=text_of("discord-about-privacy")
)


@app_commands.command(
    name=text_of("discord-name-language"), description=text_of("discord-about-language")
)
@app_commands.rename(language=text_of("discord-option-language"))
@app_commands.describe(language=text_of("discord-about-choice"))
@app_commands.choices(
    language=[
        *(app_commands.Choice(name=name, value=code) for code, name in NAMES.items()),
        app_commands.Choice(name=text_of("discord-automatic"), value=AUTOMATIC),
    ]
)
async def choose_language(interaction: UsherInteraction, language: str) -> None:
    """Keep the language somebody wants to be answered in."""
    await respond(interaction, _chosen(interaction, language), is_private=True)


@privacy.command(name=text_of("discord-name-show"), description=text_of("discord-about-show"))
async def show(interaction: UsherInteraction) -> None:
    """Show what is stored about somebody."""
    await respond(interaction, _shown(interaction), is_private=True)


@privacy.command(name=text_of("discord-name-export"), description=text_of("discord-about-export"))
async def export(interaction: UsherInteraction) -> None:
    """Hand out what is stored about somebody, as a file."""
    await interaction.response.defer(thinking=True, ephemeral=True)
    stored = await interaction.client.personal_data.all_about(str(interaction.user.id))
    content = json.dumps(stored, ensure_ascii=False, indent=2).encode()
    say = messages(await asker_language(interaction))
    await interaction.followup.send(
        say("discord-export-text"),
        file=discord.File(io.BytesIO(content), filename="usher-and-me.json"),
        ephemeral=True,
    )


@privacy.command(name=text_of("discord-name-erase"), description=text_of("discord-about-erase"))
async def erase(interaction: UsherInteraction) -> None:
    """Ask whether everything stored about somebody shall be erased."""
    await respond(interaction, _sure(interaction), is_private=True)


async def press_erase(interaction: UsherInteraction, parts: list[str]) -> None:
    """Somebody has confirmed that all about them is to be erased, or has thought better of it."""
    verdict, language = parts
    await respond_in_place(interaction, _erased(interaction, language, is_sure=verdict == "y"))


async def _chosen(interaction: UsherInteraction, language: str) -> Card:
    wanted = None if language == AUTOMATIC else language
    await interaction.client.conversations.choose_language(str(interaction.user.id), wanted)
    spoken = await asker_language(interaction)
    say = messages(spoken)
    text = say("discord-language-kept") if wanted else say("discord-language-automatic")
    return note_card(spoken, say("discord-language"), text)


async def _shown(interaction: UsherInteraction) -> Card:
    language = await asker_language(interaction)
    say = messages(language)
    stored = await interaction.client.personal_data.all_about(str(interaction.user.id))
    conversations = interaction.client.conversations
    lines = [say("discord-read-elsewhere"), ""] if conversations.is_read_elsewhere else []
    if stored:
        lines += [
            say("discord-stored-more"),
            "",
            *stored_lines(stored, Voice(conversations.programme, language)),
        ]
    else:
        lines.append(say("discord-stored-nothing"))
    # What does not fit is cut: the file has it all, as a line before says.
    return note_card(language, say("discord-stored"), "\n".join(lines))


async def _sure(interaction: UsherInteraction) -> Card:
    language = await asker_language(interaction)
    say = messages(language)
    row = (
        press(say("discord-erase-yes"), "erase", "y", language).as_danger,
        press(say("discord-erase-no"), "erase", "n", language),
    )
    return note_card(language, say("discord-erase"), say("discord-erase-text"), row, Accent.STOPPED)


async def _erased(interaction: UsherInteraction, language: str, *, is_sure: bool) -> Card:
    say = messages(language)
    if not is_sure:
        return note_card(language, say("discord-erase"), say("discord-erase-kept"))
    try:
        count = await interaction.client.personal_data.erase(str(interaction.user.id))
    except FilesUnwritable as error:
        return note_card(language, say("discord-erase"), say(error.key, **error.values))
    return note_card(language, say("discord-erase"), say("discord-erased", count=count))


CAPABILITY = Capability(commands=(choose_language, privacy), buttons={"erase": press_erase})
