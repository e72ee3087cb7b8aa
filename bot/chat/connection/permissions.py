"""What Usher needs to be allowed on Discord, and what it is allowed in a channel."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import urlencode, urljoin

import discord

from bot.settings import DISCORD_API

EVERYWHERE: Final = discord.Permissions(
    view_channel=True, send_messages=True, send_messages_in_threads=True, read_message_history=True
)
"""History is needed to reply to a message, and to find one that may have been sent already."""

PINGING: Final = discord.Permissions(mention_everyone=True)
"""To notify everyone, or a role that not everybody may mention."""

LISTING: Final = discord.Permissions(create_events=True)
"""To put the programme among a server's scheduled events, where that is wanted."""

INVITED_WITH: Final = EVERYWHERE | PINGING

NAMES: Final[Mapping[str, str]] = {
    "view_channel": "View Channels",
    "read_messages": "View Channels",
    "send_messages": "Send Messages",
    "send_messages_in_threads": "Send Messages in Threads",
    "read_message_history": "Read Message History",
    "create_events": "Create Events",
    "mention_everyone": "Mention @everyone, @here and All Roles",
}
"""Permissions as Discord's own settings call them, in English."""

_INVITE = "https://discord.com/oauth2/authorize"


def invite_link(application_id: str, api_url: str = DISCORD_API) -> str:
    """Return the address where an organiser lets Usher into a server, with what it needs."""
    query = {
        "client_id": application_id,
        "scope": "bot applications.commands",
        "permissions": INVITED_WITH.value,
    }
    invite = _INVITE if api_url == DISCORD_API else urljoin(api_url, "/oauth2/authorize")
    return f"{invite}?{urlencode(query)}"


def allowed_in_guild(guild: Mapping[str, Any], member: Mapping[str, Any]) -> discord.Permissions:
    """Return what a member may do before any channel has its say.

    https://docs.discord.com/developers/topics/permissions#permission-overwrites
    """
    if guild.get("owner_id") == member["user"]["id"]:
        return discord.Permissions.all()
    held = {guild["id"], *member.get("roles", ())}
    bits = 0
    for role in guild.get("roles", ()):
        if role["id"] in held:
            bits |= int(role.get("permissions") or 0)
    granted = discord.Permissions(bits)
    return discord.Permissions.all() if granted.administrator else granted


def allowed_in_channel(
    channel: Mapping[str, Any], guild: Mapping[str, Any], member: Mapping[str, Any]
) -> discord.Permissions:
    """Return what a member may do in a channel; of a thread, give the channel it hangs on."""
    granted = allowed_in_guild(guild, member)
    if granted.administrator:
        return granted
    overwrites = {one["id"]: one for one in channel.get("permission_overwrites") or ()}
    bits = _overwritten(granted.value, [overwrites.get(guild["id"])])
    bits = _overwritten(bits, [overwrites.get(role) for role in member.get("roles", ())])
    bits = _overwritten(bits, [overwrites.get(member["user"]["id"])])
    return discord.Permissions(bits if discord.Permissions(bits).view_channel else 0)


def missing(
    allowed: discord.Permissions, needed: discord.Permissions, *, is_thread: bool
) -> tuple[str, ...]:
    """Return the names of what is needed in a channel or thread and not allowed there."""
    only_elsewhere = "send_messages" if is_thread else "send_messages_in_threads"
    lacking = discord.Permissions(needed.value & ~allowed.value)
    return tuple(
        NAMES.get(name, name.replace("_", " "))
        for name, is_lacking in lacking
        if is_lacking and name != only_elsewhere
    )


def _overwritten(bits: int, overwrites: list[Mapping[str, Any] | None]) -> int:
    """Apply overwrites of one rank together: what any allows wins over what another denies."""
    allow = deny = 0
    for one in overwrites:
        if one is not None:
            allow |= int(one.get("allow") or 0)
            deny |= int(one.get("deny") or 0)
    return bits & ~deny | allow
