"""Accounts, servers, roles and channels: how they change, told to the gateway."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from tests.discord_server import payloads
from tests.discord_server.messages import (
    Message,
)
from tests.discord_server.permissions import Permission
from tests.discord_server.state import (
    CHANNEL_KINDS,
    Application,
    Channel,
    Guild,
    Member,
    Role,
    User,
)
from tests.discord_server.times import Signal, Snowflakes, iso


class Places:
    """Everything that exists but what is said."""

    def __init__(self, clock: Callable[[], float] | None = None) -> None:
        self.clock = clock or time.time  # noqa: TID251 - Discord has a clock of its own
        self.ids = Snowflakes(self.clock)
        self.users: dict[int, User] = {}
        self.guilds: dict[int, Guild] = {}
        self.channels: dict[int, Channel] = {}
        self.applications: dict[int, Application] = {}
        self.tokens: dict[str, Application] = {}
        self.direct: dict[frozenset[int], Channel] = {}
        self.interactions: dict[str, Any] = {}
        self.interactions_by_id: dict[int, Any] = {}
        self.listeners: list[Callable[..., None]] = []
        self.changed = Signal()
        self.base_url = ""
        self.acknowledge_within_s = 3.0
        self.duplicate_next = 0
        self.make_person: Callable[..., User] = User

    def now_iso(self) -> str:
        """This moment as Discord writes it."""
        return iso(self.clock())

    def tell(
        self,
        event: str,
        data: dict[str, Any],
        *,
        intents: int = 0,
        guild: Guild | None = None,
        channel: Channel | None = None,
        only: Application | None = None,
        content_for: Message | None = None,
    ) -> None:
        """Send an event to the bots that may hear of it."""
        for listener in self.listeners:
            listener(
                event, data, intents=intents, guild=guild, channel=channel, only=only,
                content_for=content_for,
            )  # fmt: skip

    # --- users, guilds, roles, channels

    def add_user(self, name: str, *, bot: bool = False, **details: Any) -> User:
        """Create an account."""
        kind = User if bot else self.make_person
        user = kind(self.ids.next(), name, self, bot=bot, **details)
        self.users[user.id] = user
        return user

    def add_guild(self, name: str, *, locale: str = "en-US") -> Guild:
        """Create a server with its everyone role and an owner."""
        guild = Guild(self.ids.next(), name, self, locale=locale)
        guild.add_everyone()
        self.guilds[guild.id] = guild
        owner = self.add_user(f"{name} owner")
        guild.owner_id = owner.id
        self.add_member(guild, owner)
        return guild

    def add_role(
        self, guild: Guild, name: str, permissions: Permission, *, mentionable: bool = False
    ) -> Role:
        """Create a role."""
        position = max(role.position for role in guild.roles.values()) + 1
        role = Role(self.ids.next(), name, guild, permissions, mentionable, position=position)
        guild.roles[role.id] = role
        data = {"guild_id": str(guild.id), "role": payloads.role(role)}
        self.tell("GUILD_ROLE_CREATE", data, intents=1, guild=guild)
        return role

    def role_changed(self, role: Role) -> None:
        """Tell the bots that a role changed."""
        data = {"guild_id": str(role.guild.id), "role": payloads.role(role)}
        self.tell("GUILD_ROLE_UPDATE", data, intents=1, guild=role.guild)

    def delete_role(self, role: Role) -> None:
        """Remove a role from its guild and everybody who had it."""
        guild = role.guild
        guild.roles.pop(role.id, None)
        for member in guild.members.values():
            member.roles = [one for one in member.roles if one is not role]
        for channel in guild.channels.values():
            channel.overwrites.pop(role.id, None)
        data = {"guild_id": str(guild.id), "role_id": str(role.id)}
        self.tell("GUILD_ROLE_DELETE", data, intents=1, guild=guild)

    def add_channel(
        self,
        guild: Guild,
        name: str,
        kind: str = "text",
        *,
        overwrites: dict[Any, tuple[int, int]],
        parent: Channel | None = None,
        topic: str | None = None,
    ) -> Channel:
        """Create a channel in a guild."""
        channel = Channel(
            self.ids.next(), name, CHANNEL_KINDS[kind], self, guild, parent, topic,
            position=len(guild.channels),
        )  # fmt: skip
        for who, (allow, deny) in overwrites.items():
            channel.overwrites[who.id] = (Permission(allow), Permission(deny))
        guild.channels[channel.id] = self.channels[channel.id] = channel
        self.tell(
            "CHANNEL_CREATE", payloads.channel(channel), intents=1, guild=guild, channel=channel
        )
        return channel

    def add_thread(
        self,
        parent: Channel,
        name: str,
        *,
        private: bool = False,
        owner: User | None = None,
        of: Message | None = None,
    ) -> Channel:
        """Open a thread in a channel, on a message if one is given."""
        kind = "private_thread" if private else "public_thread"
        if parent.type == CHANNEL_KINDS["announcement"] and not private:
            kind = "announcement_thread"
        thread = Channel(
            of.id if of else self.ids.next(), name, CHANNEL_KINDS[kind], self, parent.guild, parent
        )
        thread.owner_id = owner.id if owner else None
        if owner:
            thread.recipients[owner.id] = owner
        if of:
            of.thread = thread
        self.channels[thread.id] = thread
        assert parent.guild is not None
        parent.guild.channels[thread.id] = thread
        data = {**payloads.channel(thread), "newly_created": True}
        self.tell("THREAD_CREATE", data, intents=1, guild=parent.guild, channel=thread)
        return thread

    def channel_changed(self, channel: Channel) -> None:
        """Tell the bots that a channel changed."""
        event = "THREAD_UPDATE" if channel.is_thread else "CHANNEL_UPDATE"
        data = payloads.channel(channel)
        self.tell(event, data, intents=1, guild=channel.guild)
        channel.changed.fire()

    def delete_channel(self, channel: Channel) -> None:
        """Remove a channel with its messages and threads."""
        guild = channel.guild
        for one in [each for each in self.channels.values() if each.parent is channel]:
            if one.is_thread:
                self.delete_channel(one)
            else:
                one.parent = None
        event = "THREAD_DELETE" if channel.is_thread else "CHANNEL_DELETE"
        self.tell(event, payloads.channel(channel), intents=1, guild=guild, channel=channel)
        channel.deleted = True
        self.channels.pop(channel.id, None)
        if guild is not None:
            guild.channels.pop(channel.id, None)
        channel.changed.fire()

    def add_member(
        self,
        guild: Guild,
        who: Any,
        *,
        roles: list[Role] | None = None,
        nick: str | None = None,
        **details: Any,
    ) -> User:
        """Let a person, an application's bot or a new account of that name join."""
        if isinstance(who, Application):
            guild.applications[who.id] = who
            user = who.user
        else:
            user = self.add_user(who, **details) if isinstance(who, str) else who
        guild.members[user.id] = Member(user, list(roles or []), self.now_iso(), nick)
        if isinstance(who, Application):
            joined = payloads.guild(guild, user, whole=True)
            del joined["unavailable"]  # only a guild that was announced before says so
            self.tell("GUILD_CREATE", joined, intents=1, only=who)
        else:
            data = {**payloads.member(guild.members[user.id]), "guild_id": str(guild.id)}
            self.tell("GUILD_MEMBER_ADD", data, intents=1 << 1, guild=guild)
        return user

    def remove_member(self, guild: Guild, who: Any) -> None:
        """Let somebody leave a guild."""
        if isinstance(who, Application):
            self.tell("GUILD_DELETE", {"id": str(guild.id)}, intents=1, only=who)
            guild.applications.pop(who.id, None)
            guild.members.pop(who.user.id, None)
            return
        guild.members.pop(who.id, None)
        data = {"guild_id": str(guild.id), "user": payloads.user(who)}
        self.tell("GUILD_MEMBER_REMOVE", data, intents=1 << 1, guild=guild)

    def member_changed(self, guild: Guild, user: User) -> None:
        """Tell the bots that a member changed; a bot hears of itself without the intent."""
        data = {**payloads.member(guild.members[user.id]), "guild_id": str(guild.id)}
        own = next((app for app in guild.applications.values() if app.user is user), None)
        if own is not None:
            self.tell("GUILD_MEMBER_UPDATE", data, guild=guild, only=own)
        else:
            self.tell("GUILD_MEMBER_UPDATE", data, intents=1 << 1, guild=guild)

    def direct_channel(self, one: User, other: User) -> Channel:
        """The direct conversation of two users, opened when there is none."""
        key = frozenset((one.id, other.id))
        if key not in self.direct:
            channel = Channel(self.ids.next(), "", CHANNEL_KINDS["dm"], self)
            channel.recipients = {one.id: one, other.id: other}
            self.direct[key] = self.channels[channel.id] = channel
        return self.direct[key]
