"""What is offered while somebody types: sessions, people, tracks, rooms and days."""

from __future__ import annotations

import asyncio

from discord import app_commands

from bot.chat.interactions.asker import spoken_to
from bot.chat.interactions.responding import Talk
from bot.chat.programme.search import Finder
from bot.services.converse import Desk

Choices = list[app_commands.Choice[str]]


async def finder_of(desk: Desk) -> Finder:
    """Return the finder of the programme as it is now, made once for each version of it."""
    making: asyncio.Task[Finder] | None = desk.kept.get(Finder)
    if making is None:
        # That takes a tenth of a second for thousands of sessions; whoever types first starts it.
        making = asyncio.create_task(asyncio.to_thread(Finder, desk.programme))
        desk.kept[Finder] = making
    # What a desk keeps longest unused goes first.
    desk.kept.move_to_end(Finder)
    return await asyncio.shield(making)


async def complete_session(interaction: Talk, current: str) -> Choices:
    """Offer sessions."""
    return await choices(interaction, "session", current)


async def complete_person(interaction: Talk, current: str) -> Choices:
    """Offer people."""
    return await choices(interaction, "person", current)


async def complete_track(interaction: Talk, current: str) -> Choices:
    """Offer tracks."""
    return await choices(interaction, "track", current)


async def complete_room(interaction: Talk, current: str) -> Choices:
    """Offer rooms."""
    return await choices(interaction, "room", current)


async def complete_day(interaction: Talk, current: str) -> Choices:
    """Offer the days of the event."""
    client = interaction.client
    finder = await finder_of(client.desk)
    days = finder.days(current, await spoken_to(interaction))
    return [app_commands.Choice(name=name, value=value) for name, value in days]


async def choices(interaction: Talk, kind: str, current: str) -> Choices:
    """Offer things of a kind by a few typed letters, in the language of who types."""
    client = interaction.client
    finder = await finder_of(client.desk)
    found = finder.choices(kind, current, await spoken_to(interaction))
    return [app_commands.Choice(name=name, value=value) for name, value in found]
