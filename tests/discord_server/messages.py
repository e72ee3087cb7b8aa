"""A message as everybody sees it: its text in reading order, its buttons, whom it notifies."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.discord_server.permissions import Permission, in_channel

if TYPE_CHECKING:
    from tests.discord_server.state import Application, Channel, User

CROSSPOSTED, COMPONENTS_V2, EPHEMERAL, LOADING = 1 << 0, 1 << 15, 1 << 6, 1 << 7
SUPPRESS_NOTIFICATIONS, SUPPRESS_EMBEDS = 1 << 12, 1 << 2
MESSAGE_CONTENT = 1 << 15  # the intent
EMPTIED: dict[str, Any] = {"content": "", "embeds": [], "attachments": [], "components": []}
DEFAULT, REPLY, CHAT_INPUT, CONTEXT_MENU = 0, 19, 20, 23
SELECTS = frozenset({3, 5, 6, 7, 8})
_USER, _ROLE = re.compile(r"<@!?(\d+)>"), re.compile(r"<@&(\d+)>")
_EVERYONE = re.compile(r"@(everyone|here)\b")


@dataclass(frozen=True)
class Pinged:
    """Who is notified by a message."""

    users: frozenset[int] = frozenset()
    roles: frozenset[int] = frozenset()
    everyone: bool = False

    def __bool__(self) -> bool:
        return bool(self.users or self.roles or self.everyone)


@dataclass(frozen=True)
class Button:
    """A button on a message."""

    label: str
    custom_id: str | None
    disabled: bool
    style: int
    url: str | None = None


@dataclass(eq=False)
class Message:
    """A message somewhere."""

    id: int
    channel: Channel = field(repr=False)
    author: User
    at: str
    content: str = ""
    embeds: list[dict[str, Any]] = field(default_factory=list)
    components: list[dict[str, Any]] = field(default_factory=list)
    attachments: list[dict[str, Any]] = field(default_factory=list)
    flags: int = 0
    type: int = DEFAULT
    nonce: str | int | None = None
    pinged: Pinged = Pinged()
    edited_at: str | None = None
    reference: dict[str, Any] | None = None
    replied_to: Message | None = field(default=None, repr=False)
    only_for: int | None = None
    application: Application | None = field(default=None, repr=False)
    interaction: dict[str, Any] | None = field(default=None, repr=False)
    reactions: dict[str, set[int]] = field(default_factory=dict)
    pinned: bool = False
    tts: bool = False
    thread: Channel | None = field(default=None, repr=False)
    deleted: bool = False
    versions: int = 0
    bytes_of: dict[str, bytes] = field(default_factory=dict, repr=False)

    @property
    def is_ephemeral(self) -> bool:
        """Tell whether only one person sees it."""
        return self.only_for is not None

    @property
    def is_thinking(self) -> bool:
        """Tell whether it stands for an answer still to come."""
        return bool(self.flags & LOADING)

    @property
    def text(self) -> str:
        """All text a reader finds, in reading order (not the labels of buttons and choices)."""
        parts = [self.content]
        for embed in self.embeds:
            parts += _embed_text(embed)
        parts += [str(one["content"]) for one in walk(self.components) if one["type"] == 10]
        return "\n".join(part for part in parts if part)

    @property
    def buttons(self) -> dict[str, Button]:
        """The buttons by label (by emoji where there is none)."""
        found = {}
        for one in walk(self.components):
            if one["type"] == 2:
                label = one.get("label") or (one.get("emoji") or {}).get("name") or ""
                found[label] = Button(
                    label, one.get("custom_id"), bool(one.get("disabled")), one["style"],
                    one.get("url"),
                )  # fmt: skip
        return found

    @property
    def selects(self) -> dict[str, dict[str, Any]]:
        """The select menus by custom_id."""
        return {one["custom_id"]: one for one in walk(self.components) if one["type"] in SELECTS}

    def component(self, name: str) -> dict[str, Any] | None:
        """The component with that custom_id, or the only one with that label or placeholder."""
        every = list(walk(self.components))
        exact = [one for one in every if one.get("custom_id") == name]
        if exact:
            return exact[0]
        named = [one for one in every if name in (one.get("label"), one.get("placeholder"))]
        return named[0] if len(named) == 1 else None


def reads(user: User, message: Message, intents: int) -> bool:
    """Tell whether a bot sees what a message says.

    https://discord.com/developers/docs/events/gateway#message-content-intent
    """
    return (
        bool(intents & MESSAGE_CONTENT)
        or message.channel.guild is None
        or message.author is user
        or user.id in message.pinged.users
    )


def emptied(data: dict[str, Any], user: User, message: Message, intents: int) -> dict[str, Any]:
    """A message's payload without what the bot may not read, in what it answers too."""
    known = message.replied_to
    if known is not None and data.get("referenced_message") and not reads(user, known, intents):
        data = {**data, "referenced_message": {**data["referenced_message"], **EMPTIED}}
    return data if reads(user, message, intents) else {**data, **EMPTIED}


def walk(components: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Every component in reading order, nested ones too."""
    for one in components:
        yield one
        yield from walk(one.get("components") or [])
        if isinstance(one.get("component"), dict):
            yield from walk([one["component"]])
        if isinstance(one.get("accessory"), dict):
            yield from walk([one["accessory"]])


def _embed_text(embed: dict[str, Any]) -> list[str]:
    parts = [(embed.get("author") or {}).get("name", ""), embed.get("title", "")]
    parts.append(embed.get("description", ""))
    for one in embed.get("fields") or []:
        parts += [one["name"], one["value"]]
    parts.append((embed.get("footer") or {}).get("text", ""))
    return [str(part) for part in parts if part]


def pinged_by(
    channel: Channel,
    author: User,
    text: str,
    allowed: dict[str, Any] | None,
    replied_to: Message | None,
    *,
    only_users_by_default: bool = False,
) -> Pinged:
    """Who is notified, by the allowed mentions and the author's permissions.

    https://discord.com/developers/docs/resources/message#allowed-mentions-object
    """
    users = {int(one) for one in _USER.findall(text)}
    roles = {int(one) for one in _ROLE.findall(text)}
    everyone = bool(_EVERYONE.search(text))
    answered = {replied_to.author.id} if replied_to else set()
    if allowed is None:
        if only_users_by_default:
            roles, everyone = set(), False
    else:
        parse = allowed.get("parse") or []
        if "users" not in parse:
            users &= {int(one) for one in allowed.get("users") or []}
        if "roles" not in parse:
            roles &= {int(one) for one in allowed.get("roles") or []}
        everyone = everyone and "everyone" in parse
        if not allowed.get("replied_user"):
            answered = set()
    world = channel.world
    guild = channel.guild
    if guild is None:
        return Pinged(frozenset((users | answered) & set(channel.recipients)))
    may_all = bool(in_channel(author, channel) & Permission.MENTION_EVERYONE)
    return Pinged(
        frozenset(one for one in users | answered if one in world.users),
        frozenset(
            one for one in roles if one in guild.roles and (may_all or guild.roles[one].mentionable)
        ),
        everyone and may_all,
    )
