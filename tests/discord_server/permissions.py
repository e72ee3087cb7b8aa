"""Who may do what where, computed as Discord computes it."""

from __future__ import annotations

from enum import IntFlag
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.discord_server.state import Channel, Guild, Role, User


class Permission(IntFlag):
    """The bits of Discord's permissions."""

    NONE = 0
    CREATE_INVITE = 1 << 0
    KICK_MEMBERS = 1 << 1
    BAN_MEMBERS = 1 << 2
    ADMINISTRATOR = 1 << 3
    MANAGE_CHANNELS = 1 << 4
    MANAGE_GUILD = 1 << 5
    ADD_REACTIONS = 1 << 6
    VIEW_AUDIT_LOG = 1 << 7
    VIEW_CHANNEL = 1 << 10
    SEND_MESSAGES = 1 << 11
    MANAGE_MESSAGES = 1 << 13
    EMBED_LINKS = 1 << 14
    ATTACH_FILES = 1 << 15
    READ_MESSAGE_HISTORY = 1 << 16
    MENTION_EVERYONE = 1 << 17
    USE_EXTERNAL_EMOJIS = 1 << 18
    CONNECT = 1 << 20
    SPEAK = 1 << 21
    CHANGE_NICKNAME = 1 << 26
    MANAGE_NICKNAMES = 1 << 27
    MANAGE_ROLES = 1 << 28
    MANAGE_WEBHOOKS = 1 << 29
    USE_APPLICATION_COMMANDS = 1 << 31
    MANAGE_EVENTS = 1 << 33
    MANAGE_THREADS = 1 << 34
    CREATE_PUBLIC_THREADS = 1 << 35
    CREATE_PRIVATE_THREADS = 1 << 36
    SEND_MESSAGES_IN_THREADS = 1 << 38
    MODERATE_MEMBERS = 1 << 40
    CREATE_EVENTS = 1 << 44
    USE_EXTERNAL_APPS = 1 << 50
    PIN_MESSAGES = 1 << 51


EVERYTHING = Permission((1 << 53) - 1)
TIMED_OUT = Permission.VIEW_CHANNEL | Permission.READ_MESSAGE_HISTORY
EVERYONE_BY_DEFAULT = (
    Permission.VIEW_CHANNEL
    | Permission.SEND_MESSAGES
    | Permission.EMBED_LINKS
    | Permission.ATTACH_FILES
    | Permission.READ_MESSAGE_HISTORY
    | Permission.ADD_REACTIONS
    | Permission.USE_APPLICATION_COMMANDS
    | Permission.CREATE_PUBLIC_THREADS
    | Permission.SEND_MESSAGES_IN_THREADS
    | Permission.CHANGE_NICKNAME
    | Permission.CREATE_INVITE
    | Permission.CONNECT
    | Permission.SPEAK
    | Permission.USE_EXTERNAL_EMOJIS
    | Permission.USE_EXTERNAL_APPS
)
IN_DIRECT_MESSAGES = (
    EVERYONE_BY_DEFAULT & ~Permission.CREATE_PUBLIC_THREADS
) | Permission.PIN_MESSAGES


def in_guild(user: User, guild: Guild) -> Permission:
    """What a member may do in a guild before any channel has its say."""
    if guild.owner_id == user.id:
        return EVERYTHING
    member = guild.members.get(user.id)
    if member is None:
        return Permission.NONE
    granted = guild.everyone.permissions
    for role in member.roles:
        granted |= role.permissions
    return EVERYTHING if granted & Permission.ADMINISTRATOR else granted


def in_channel(user: User, channel: Channel) -> Permission:
    """What a user may do in a channel; a thread has its parent's permissions.

    https://discord.com/developers/docs/topics/permissions#permission-overwrites
    """
    guild = channel.guild
    if guild is None:
        return IN_DIRECT_MESSAGES if user.id in channel.recipients else Permission.NONE
    place = channel.parent if channel.is_thread and channel.parent else channel
    granted = in_guild(user, guild)
    if granted == EVERYTHING or user.id not in guild.members:
        return granted
    granted = _overwritten(granted, place, user, guild.everyone, guild)
    if not granted & Permission.VIEW_CHANNEL:
        return Permission.NONE
    speak = Permission.SEND_MESSAGES
    if channel.is_thread:
        speak = Permission.SEND_MESSAGES_IN_THREADS
        if channel.is_private and not (
            user.id in channel.recipients or granted & Permission.MANAGE_THREADS
        ):
            return Permission.NONE
    if not granted & speak:
        granted &= ~(Permission.MENTION_EVERYONE | Permission.ATTACH_FILES | Permission.EMBED_LINKS)
    return granted


def _overwritten(
    granted: Permission, place: Channel, user: User, everyone: Role, guild: Guild
) -> Permission:
    if everyone.id in place.overwrites:
        allow, deny = place.overwrites[everyone.id]
        granted = (granted & ~deny) | allow
    allowed = denied = Permission.NONE
    for role in guild.members[user.id].roles:
        allow, deny = place.overwrites.get(role.id, (Permission.NONE, Permission.NONE))
        allowed |= allow
        denied |= deny
    granted = (granted & ~denied) | allowed
    allow, deny = place.overwrites.get(user.id, (Permission.NONE, Permission.NONE))
    return (granted & ~deny) | allow


def may_speak(user: User, channel: Channel) -> bool:
    """Tell whether a user may send messages in a channel."""
    needed = Permission.SEND_MESSAGES_IN_THREADS if channel.is_thread else Permission.SEND_MESSAGES
    return bool(in_channel(user, channel) & needed)
