"""The doctor on the event's places: its server, channels and roles, and what is allowed there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

import discord

from bot.chat.connection.permissions import (
    EVERYWHERE,
    LISTING,
    NAMES,
    PINGING,
    allowed_in_channel,
    allowed_in_guild,
    missing,
)
from bot.chat.doctor.account import Account
from bot.chat.doctor.findings import Finding, good, note, wrong
from bot.chat.doctor.home_server import FILE, find_server, namesakes
from bot.chat.doctor.http import HttpReply, Inspector
from bot.core.models import Places
from bot.services.home_server import ServerPin

_SPEAKABLE: Final = frozenset({0, 2, 5, 10, 11, 12, 13})
"""Types of channels that take messages: text, voice, announcements, threads and stages."""

_TYPES: Final[Mapping[int, str]] = {4: "a category", 14: "a directory", 15: "a forum", 16: "media"}
_THREADS: Final = frozenset({10, 11, 12})


@dataclass(frozen=True, slots=True)
class Place:
    """A channel that is named in the event's files, and what for."""

    purpose: str
    name: str
    where: str


@dataclass(frozen=True, slots=True)
class InspectedServer:
    """A server as the bot sees it."""

    guild: Mapping[str, Any]
    channels: tuple[Mapping[str, Any], ...]
    member: Mapping[str, Any] | None
    roles: tuple[Mapping[str, Any], ...] | None


async def look_at_places(
    inspector: Inspector, account: Account, places: Places, home: ServerPin | None
) -> list[Finding]:
    """Return what was found of the event's server, its channels and its roles."""
    guild_id, findings = await find_server(inspector, places, home)
    if guild_id is None:
        return findings
    reply = await inspector.get(f"/guilds/{guild_id}")
    if not reply.is_good or not isinstance(reply.data, dict):
        return [*findings, _unseen_server(guild_id, reply)]
    guild = reply.data
    member = await inspector.get(f"/guilds/{guild_id}/members/{account.user_id}")
    channels = await inspector.get(f"/guilds/{guild_id}/channels")
    found = good(f"The bot is in the server {guild.get('name')!r}.")
    if not channels.is_good or not isinstance(channels.data, list):
        return [*findings, found, note("The server does not list its channels: not checked.")]
    roles = await _listed_roles(inspector, guild_id, guild)
    is_known = isinstance(member.data, dict) and member.is_good and roles is not None
    server = InspectedServer(
        {**guild, "id": str(guild.get("id", guild_id)), "roles": roles or ()},
        tuple({"type": 0, **channel} for channel in channels.data),
        {**member.data, "user": {"id": account.user_id}} if is_known else None,
        roles,
    )
    findings += [found, *_member(server), *_events(server, places), *_commands(places)]
    for place in configured(places):
        findings += await _look_at_channel(inspector, server, place, places)
    return [*findings, *_roles(server, places)]


async def _listed_roles(
    inspector: Inspector, guild_id: str, guild: Mapping[str, Any]
) -> tuple[Mapping[str, Any], ...] | None:
    """Return a server's roles, None when it does not tell them."""
    if guild.get("roles"):
        return tuple(guild["roles"])
    reply = await inspector.get(f"/guilds/{guild_id}/roles")
    return tuple(reply.data) if reply.is_good and isinstance(reply.data, list) else None


def configured(places: Places) -> list[Place]:
    """Return every channel the event's files name; one that is named twice comes twice."""
    found = [
        Place("reminders", places.reminders or "", "channels.reminders"),
        Place("announcements", places.announcements or "", "channels.announcements"),
        Place("questions for organisers", places.organisers or "", "channels.organisers"),
    ]
    for room, name in places.by_room.items():
        found.append(Place(f"room {room}", name, f"channels.rooms.{room}"))
    for track, name in places.by_track.items():
        found.append(Place(f"track {track}", name, f"channels.tracks.{track}"))
    for name, language in places.language_of.items():
        found.append(Place(f"language {language}", name, f"languages.{name}"))
    return [place for place in found if place.name]


def _unseen_server(guild_id: str, reply: HttpReply) -> Finding:
    if reply.status in {403, 404}:
        return wrong(f"The bot is not in the server {guild_id}.", "Open the invite link above.")
    return note(f"The server {guild_id} could not be looked at (status {reply.status}).")


def _member(server: InspectedServer) -> Iterator[Finding]:
    if server.member is None:
        yield note("The API does not tell the bot's own roles: permissions were not checked.")
        return
    if server.member.get("communication_disabled_until"):
        yield wrong(
            "The bot is timed out in this server: it may not write.",
            "Server settings, Members: remove its timeout.",
        )
    allowed = allowed_in_guild(server.guild, server.member)
    if allowed.administrator and server.guild.get("owner_id") != server.member["user"]["id"]:
        yield note(
            "The bot is an administrator, which it need not be.",
            "Its role is safer with the permissions of the invite link alone.",
        )


def _events(server: InspectedServer, places: Places) -> Iterator[Finding]:
    """Judge whether the programme can stand among the scheduled events, where that is wanted."""
    if not places.has_scheduled_events or server.member is None:
        return
    if allowed_in_guild(server.guild, server.member).value & LISTING.value:
        yield good("The bot may create scheduled events.")
        return
    yield wrong(
        "The bot may not create scheduled events, and discord.yaml asks for them.",
        f"Server settings, Roles: allow its role {NAMES['create_events']}; or take "
        "scheduled_events out of discord.yaml.",
    )


def _commands(places: Places) -> Iterator[Finding]:
    """Say who is shown organisers' commands, where they are hidden."""
    if places.hides_commands and places.organiser_role is not None:
        yield note(
            "Organisers' commands are shown to those who may manage the server (hide_commands in "
            "discord.yaml).",
            f"Server settings, Integrations, the bot, Commands: allow them to "
            f"{places.organiser_role}, if that has not been done.",
        )


async def _look_at_channel(
    inspector: Inspector, server: InspectedServer, place: Place, places: Places
) -> list[Finding]:
    named = [
        channel
        for channel in server.channels
        if place.name in {str(channel["id"]), channel.get("name")}
    ]
    speakable = [channel for channel in named if channel["type"] in _SPEAKABLE]
    if not named and place.name.isdigit():
        # Threads are not among a server's channels.
        reply = await inspector.get(f"/channels/{place.name}")
        if reply.is_good and isinstance(reply.data, dict):
            named = speakable = [reply.data]
        elif reply.status == 403:
            return [_forbidden(place, ("View Channels",))]
    if not named:
        return [
            wrong(
                f"There is no channel {place.name!r} (for {place.purpose}).",
                f"Create it, or write another one in {FILE} under {place.where}.",
            )
        ]
    if not speakable:
        kind = _TYPES.get(named[0]["type"], "no text channel")
        return [
            wrong(
                f"{place.name!r} (for {place.purpose}) is {kind}: messages cannot be sent there.",
                f"Choose a text channel in {FILE} under {place.where}.",
            )
        ]
    findings = namesakes(speakable, f"channels named {place.name!r}", place.where)
    return [*findings, *_judge_channel(server, speakable[0], place, places)]


def _judge_channel(
    server: InspectedServer, channel: Mapping[str, Any], place: Place, places: Places
) -> Iterator[Finding]:
    if server.member is None:
        yield good(f"#{channel.get('name')} is there (for {place.purpose}).")
        return
    root, is_thread = channel, channel["type"] in _THREADS
    if is_thread:
        parents = (one for one in server.channels if one["id"] == channel.get("parent_id"))
        root = next(parents, channel)
    allowed = allowed_in_channel(root, server.guild, server.member)
    lacking = missing(allowed, EVERYWHERE, is_thread=is_thread)
    if lacking:
        yield _forbidden(place, lacking)
        return
    yield good(f"#{channel.get('name')} is there, and the bot may post in it ({place.purpose}).")
    if place.where == "channels.reminders":
        yield from _ping(server, allowed, places.reminder_role)
    if place.where == "channels.announcements" and not allowed.mention_everyone:
        yield note(
            f"Announcements in #{channel.get('name')} cannot notify everyone, nor roles that only "
            "some may mention.",
            f"If they should, allow the bot there: {NAMES['mention_everyone']}.",
        )


def _ping(
    server: InspectedServer, allowed: discord.Permissions, wanted: str | None
) -> Iterator[Finding]:
    """Judge whether reminders would notify the role they should; a missing one is told of later."""
    role = _role(server, wanted)
    if role is None or role.get("mentionable") or allowed.value & PINGING.value:
        return
    yield wrong(
        f"Reminders cannot notify the role {role.get('name')!r}: nobody would be told.",
        "Server settings, Roles: allow anyone to @mention this role; or allow the bot in the "
        f"reminders channel: {NAMES['mention_everyone']}.",
    )


def _forbidden(place: Place, lacking: tuple[str, ...]) -> Finding:
    return wrong(
        f"In {place.name!r} (for {place.purpose}) the bot lacks: {', '.join(lacking)}.",
        "Edit the channel, Permissions: add the bot's role and allow these.",
    )


def _role(server: InspectedServer, wanted: str | None) -> Mapping[str, Any] | None:
    if wanted is None:
        return None
    return next((r for r in server.roles or () if wanted in {str(r["id"]), r.get("name")}), None)


def _roles(server: InspectedServer, places: Places) -> Iterator[Finding]:
    if places.organiser_role is None:
        yield note("Organisers are those who may Manage Server: no role is set for them.")
    for purpose, wanted in (
        ("organisers", places.organiser_role),
        ("reminders", places.reminder_role),
    ):
        if wanted is None:
            continue
        if server.roles is None:
            yield note(f"The server does not list its roles: {wanted!r} was not checked.")
        elif _role(server, wanted) is None:
            yield wrong(
                f"There is no role {wanted!r} (for {purpose}).",
                f"Create it, or write another one in {FILE} under roles.{purpose}.",
            )
        else:
            yield good(f"The role {wanted!r} is there (for {purpose}).")
