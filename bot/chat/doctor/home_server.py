"""The doctor on the event's server: which of the bot's servers it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from bot.chat.doctor.findings import Finding, good, note, wrong
from bot.chat.doctor.http import Inspector
from bot.core.home_server import HomeServer
from bot.core.models import Places
from bot.services.home_server import JoinedServer, ServerPin, choose

FILE = "discord.yaml"
"""The file of the event in which its places on Discord are named."""


async def find_server(
    inspector: Inspector, places: Places, home: ServerPin | None
) -> tuple[str | None, list[Finding]]:
    """Return the id of the event's server, as the running bot knows or finds it.

    Where the event has no home yet, and it is clear which it is, that is its home from now on.
    """
    reply = await inspector.list_guilds()
    pinned = await home.get() if home is not None else None
    wanted = places.server
    if not reply.is_good or not isinstance(reply.data, list):
        named = pinned.server_id if pinned is not None else wanted
        if named is not None and named.isdecimal():
            return named, []
        how = f"Name the server by its id in {FILE} (server: ...) to have it checked."
        return None, [note("The API does not list the bot's servers.", how)]
    servers = [JoinedServer(str(guild["id"]), str(guild.get("name") or "")) for guild in reply.data]
    if pinned is None and home is not None:
        pinned = await home.settle(servers)
    if pinned is not None:
        return pinned.server_id, list(_judge_pinned(pinned, servers, wanted))
    chosen = choose(wanted, servers)
    return (None, [_unclear(servers, wanted)]) if chosen is None else (chosen.id, [])


def _judge_pinned(
    home: HomeServer, servers: list[JoinedServer], wanted: str | None
) -> Iterator[Finding]:
    own = next((server for server in servers if server.id == home.server_id), None)
    if own is None:
        yield wrong(
            f"The bot is not in the event's server {home.name!r} ({home.server_id}).",
            "Open the invite link above; if the event has moved: python -m bot home ID",
        )
    elif wanted is not None and wanted not in {own.id, own.name}:
        yield wrong(
            f"The event's server is {own.name!r} ({own.id}), but {FILE} names {wanted!r}.",
            f"Correct {FILE}; if the event has moved: python -m bot home ID",
        )
    else:
        yield good(f"The event's server is {own.name!r} ({own.id}): it is remembered by its id.")
    others = _listed([server for server in servers if server is not own])
    if others:
        yield note(f"The bot is in other servers, too, and posts nothing there: {others}.")


def _unclear(servers: list[JoinedServer], wanted: str | None) -> Finding:
    if not servers:
        return wrong("The bot is in no server yet.", "Open the invite link above.")
    known = _listed(servers)
    if wanted is None:
        return wrong(
            f"The bot is in several servers: {known}.",
            f"Say which one is the event's: python -m bot home ID, or in {FILE}, server: and its "
            "id.",
        )
    if any(wanted == server.name for server in servers):
        return wrong(
            f"Several servers are named {wanted!r}; the bot is in {known}.",
            f"Write the id of the event's into {FILE} under server, or: python -m bot home ID",
        )
    return wrong(
        f"The bot is not in the server {wanted!r} of {FILE}; it is in {known}.",
        "Open the invite link above, or correct the name.",
    )


def _listed(servers: list[JoinedServer]) -> str:
    return ", ".join(f"{server.name!r} ({server.id})" for server in servers)


def namesakes(found: list[Mapping[str, Any]], what: str, where: str) -> list[Finding]:
    """Return what to say of several things with one name."""
    if len(found) < 2:
        return []
    ids = ", ".join(str(one["id"]) for one in found)
    return [note(f"There are {len(found)} {what}; the first is used.", f"{where}: one of {ids}")]
