"""What exists in the stand-in: users, guilds, channels, messages; plain objects with indexes."""

from __future__ import annotations

import bisect
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.discord_server.permissions import EVERYONE_BY_DEFAULT, Permission
from tests.discord_server.times import Signal

if TYPE_CHECKING:
    from tests.discord_server.world import World

CHANNEL_KINDS = {
    "text": 0, "dm": 1, "voice": 2, "category": 4, "announcement": 5,
    "announcement_thread": 10, "public_thread": 11, "private_thread": 12, "stage": 13, "forum": 15,
}  # fmt: skip
THREADS = frozenset({10, 11, 12})


@dataclass(eq=False)
class User:
    """Somebody with an account: a person or a bot."""

    id: int
    name: str
    world: World = field(repr=False)
    bot: bool = False
    locale: str = "en-US"
    dms_closed: bool = False
    installed: set[int] = field(default_factory=set)
    is_webhook: bool = False

    @property
    def mention(self) -> str:
        """What a message says to mention this user."""
        return f"<@{self.id}>"


@dataclass(eq=False)
class Application:
    """A Discord application and its bot."""

    id: int
    name: str
    token: str
    user: User
    owner: User
    privileged_intents: int = 0
    public_key: str = "0" * 64
    commands: dict[int, dict[str, Any]] = field(default_factory=dict)
    guild_commands: dict[int, dict[int, dict[str, Any]]] = field(default_factory=dict)
    description: str = ""
    requests_at: list[float] = field(default_factory=list)

    @property
    def mention(self) -> str:
        """What a message says to mention the bot."""
        return self.user.mention


@dataclass(eq=False)
class Role:
    """A role of a guild."""

    id: int
    name: str
    guild: Guild = field(repr=False)
    permissions: Permission = Permission.NONE
    mentionable: bool = False
    managed_by: int | None = None
    position: int = 1

    @property
    def mention(self) -> str:
        """What a message says to mention this role."""
        return f"<@&{self.id}>"

    def change(self, **values: Any) -> None:
        """Change name, permissions or mentionable and tell the bots."""
        for name, value in values.items():
            setattr(self, name, value)
        self.guild.world.role_changed(self)

    def delete(self) -> None:
        """Remove the role from its guild."""
        self.guild.world.delete_role(self)


@dataclass(eq=False)
class Member:
    """A user in a guild."""

    user: User
    roles: list[Role]
    joined_at: str
    nick: str | None = None


@dataclass(eq=False)
class Guild:
    """A server."""

    id: int
    name: str
    world: World = field(repr=False)
    owner_id: int = 0
    locale: str = "en-US"
    roles: dict[int, Role] = field(default_factory=dict)
    channels: dict[int, Channel] = field(default_factory=dict)
    members: dict[int, Member] = field(default_factory=dict)
    events: dict[int, dict[str, Any]] = field(default_factory=dict)
    applications: dict[int, Application] = field(default_factory=dict)

    @property
    def everyone(self) -> Role:
        """The role that everybody has; its id is the guild's."""
        return self.roles[self.id]

    def add_everyone(self) -> None:
        """Create the role everybody has."""
        self.roles[self.id] = Role(self.id, "@everyone", self, EVERYONE_BY_DEFAULT, position=0)

    def add_role(
        self,
        name: str,
        permissions: int = 0,
        *,
        mentionable: bool = False,
    ) -> Role:
        """Create a role."""
        return self.world.add_role(self, name, Permission(permissions), mentionable=mentionable)

    def add_channel(
        self,
        name: str,
        kind: str = "text",
        *,
        overwrites: dict[Any, tuple[int, int]] | None = None,
        parent: Channel | None = None,
        topic: str | None = None,
    ) -> Channel:
        """Create a channel; overwrites map a role or user to (allow, deny)."""
        return self.world.add_channel(
            self, name, kind, overwrites=overwrites or {}, parent=parent, topic=topic
        )

    def add_member(self, who: Any, **details: Any) -> Any:
        """Let somebody join: a name (then a person is made), a person or an application."""
        return self.world.add_member(self, who, **details)

    def remove_member(self, who: Any) -> None:
        """Let somebody leave."""
        self.world.remove_member(self, who)

    def role_named(self, name: str) -> Role:
        """The role of that name."""
        return next(role for role in self.roles.values() if role.name == name)

    def channel_named(self, name: str) -> Channel:
        """The channel of that name."""
        return next(one for one in self.channels.values() if one.name == name)


@dataclass(eq=False)
class Channel:
    """A channel, thread or direct conversation."""

    id: int
    name: str
    type: int
    world: World = field(repr=False)
    guild: Guild | None = field(default=None, repr=False)
    parent: Channel | None = None
    topic: str | None = None
    recipients: dict[int, User] = field(default_factory=dict)
    overwrites: dict[int, tuple[Permission, Permission]] = field(default_factory=dict)
    position: int = 0
    archived: bool = False
    locked: bool = False
    owner_id: int | None = None
    deleted: bool = False
    index: dict[int, Any] = field(default_factory=dict, repr=False)
    order: list[int] = field(default_factory=list, repr=False)
    nonces: dict[tuple[int, str], tuple[float, int]] = field(default_factory=dict, repr=False)
    typing: list[int] = field(default_factory=list, repr=False)
    changed: Signal = field(default_factory=Signal, repr=False)

    @property
    def is_thread(self) -> bool:
        """Tell whether this is a thread."""
        return self.type in THREADS

    @property
    def is_private(self) -> bool:
        """Tell whether this is a private thread."""
        return self.type == CHANNEL_KINDS["private_thread"]

    @property
    def mention(self) -> str:
        """What a message says to link this channel."""
        return f"<#{self.id}>"

    @property
    def messages(self) -> list[Any]:
        """Every message everybody here can see, oldest first."""
        return [self.index[one] for one in self.order if self.index[one].only_for is None]

    def visible_to(self, user: User) -> list[Any]:
        """The messages one user can see, with those only for them."""
        return [message for message in self.walk() if message.only_for in (None, user.id)]

    def walk(self, after: int = 0) -> Iterator[Any]:
        """The messages after an id, oldest first, with ephemeral ones."""
        for position in range(bisect.bisect_right(self.order, after), len(self.order)):
            yield self.index[self.order[position]]

    def keep(self, message: Any) -> None:
        """Take a new message in."""
        self.index[message.id] = message
        self.order.append(message.id)

    def forget(self, message: Any) -> None:
        """Let a message go."""
        if self.index.pop(message.id, None) is not None:
            del self.order[bisect.bisect_left(self.order, message.id)]

    def set_overwrite(self, who: Role | User, allow: int = 0, deny: int = 0) -> None:
        """Allow or deny something here to a role or user, and tell the bots."""
        self.overwrites[who.id] = (Permission(allow), Permission(deny))
        self.world.channel_changed(self)

    def rename(self, name: str) -> None:
        """Give the channel another name."""
        self.name = name
        self.world.channel_changed(self)

    def delete(self) -> None:
        """Remove the channel."""
        self.world.delete_channel(self)

    def add_thread(self, name: str, *, private: bool = False, owner: User | None = None) -> Channel:
        """Open a thread here."""
        return self.world.add_thread(self, name, private=private, owner=owner)
