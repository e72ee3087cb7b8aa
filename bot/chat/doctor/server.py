"""The doctor on the event's server: which of the bot's servers it is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.chat.doctor.findings import Finding, note, wrong
from bot.chat.doctor.http import Inspector
from bot.core.models import DiscordPlaces

FILE = "discord.yaml"
"""The file of the event in which its places on Discord are named."""


async def find_server(
    inspector: Inspector, places: DiscordPlaces
) -> tuple[str | None, list[Finding]]:
    """Return the id of the event's server, as the running bot chooses it."""
    reply = await inspector.list_guilds()
    wanted = places.server
    if not reply.is_good or not isinstance(reply.data, list):
        if wanted is not None and wanted.isdigit():
            return wanted, []
        how = f"Name the server by its id in {FILE} (server: ...) to have it checked."
        return None, [note("The API does not list the bot's servers.", how)]
    guilds = reply.data
    if not guilds:
        return None, [wrong("The bot is in no server yet.", "Open the invite link above.")]
    if wanted is not None:
        named = [guild for guild in guilds if wanted in {str(guild["id"]), guild.get("name")}]
        if named:
            return str(named[0]["id"]), namesakes(named, f"servers named {wanted!r}", "server")
        known = ", ".join(f"{guild.get('name')!r} ({guild['id']})" for guild in guilds)
        return None, [
            wrong(
                f"The bot is not in the server {wanted!r} of {FILE}; it is in {known}.",
                "Open the invite link above, or correct the name.",
            )
        ]
    if len(guilds) == 1:
        return str(guilds[0]["id"]), []
    known = ", ".join(f"{guild.get('name')!r} ({guild['id']})" for guild in guilds)
    return None, [
        wrong(
            f"The bot is in several servers: {known}.",
            f"Say in {FILE} which one is the event's: server: and its id.",
        )
    ]


def namesakes(found: list[Mapping[str, Any]], what: str, where: str) -> list[Finding]:
    """Return what to say of several things with one name."""
    if len(found) < 2:
        return []
    ids = ", ".join(str(one["id"]) for one in found)
    return [note(f"There are {len(found)} {what}; the first is used.", f"{where}: one of {ids}")]
