"""What is offered while somebody types: sessions, people, tracks, rooms and days."""

from __future__ import annotations

import asyncio

from discord import app_commands

from bot.chat.interactions.asker import asker_language
from bot.chat.interactions.responding import UsherInteraction
from bot.chat.programme.search import Finder
from bot.services.converse import Conversations

Choices = list[app_commands.Choice[str]]


async def finder_of(conversations: Conversations) -> Finder:
    """Return the finder of the programme as it is now, made once for each version of it."""
    making: asyncio.Task[Finder] | None = conversations.kept.get(Finder)
    if making is None:
        # That takes a tenth of a second for thousands of sessions; whoever types first starts it.
        making = asyncio.create_task(asyncio.to_thread(Finder, conversations.programme))
        conversations.kept[Finder] = making
    # What is kept longest unused goes first.
    conversations.kept.move_to_end(Finder)
    return await asyncio.shield(making)


async def complete_session(interaction: UsherInteraction, current: str) -> Choices:
    """Offer sessions."""
    return await choices(interaction, "session", current)


async def complete_person(interaction: UsherInteraction, current: str) -> Choices:
    """Offer people."""
    return await choices(interaction, "person", current)


async def complete_track(interaction: UsherInteraction, current: str) -> Choices:
    """Offer tracks."""
    return await choices(interaction, "track", current)


async def complete_room(interaction: UsherInteraction, current: str) -> Choices:
    """Offer rooms."""
    return await choices(interaction, "room", current)


async def complete_day(interaction: UsherInteraction, current: str) -> Choices:
    """Offer the days of the event."""
    client = interaction.client
    finder = await finder_of(client.conversations)
    days = finder.days(current, await asker_language(interaction))
    return [app_commands.Choice(name=name, value=value) for name, value in days]


async def choices(interaction: UsherInteraction, kind: str, current: str) -> Choices:
    """Offer things of a kind by a few typed letters, in the language of who types."""
    client = interaction.client
    finder = await finder_of(client.conversations)
    found = finder.choices(kind, current, await asker_language(interaction))
    return [app_commands.Choice(name=name, value=value) for name, value in found]
