"""Everything that exists and how it changes; each change is told to the gateway."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from tests.discord_server import payloads
from tests.discord_server.check_messages import Draft, File
from tests.discord_server.errors import Refused, missing_access, missing_permissions, unknown
from tests.discord_server.messages import (
    COMPONENTS_V2,
    DEFAULT,
    LOADING,
    REPLY,
    Message,
    pinged_by,
)
from tests.discord_server.permissions import Permission, in_channel, may_speak
from tests.discord_server.state import (
    CHANNEL_KINDS,
    Application,
    Channel,
    Guild,
    Member,
    Role,
    Signal,
    Snowflakes,
    User,
    iso,
)

NONCE_WINDOW_S = 300.0
BOT_PERMISSIONS = (
    Permission.MANAGE_EVENTS
    | Permission.CREATE_EVENTS
    | Permission.MENTION_EVERYONE
    | Permission.MANAGE_MESSAGES
)


class World:
    """The stand-in's Discord."""

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
            self.tell("GUILD_CREATE", payloads.guild(guild, user, whole=True), intents=1, only=who)
        else:
            data = {**payloads.member(guild.members[user.id]), "guild_id": str(guild.id)}
            self.tell("GUILD_MEMBER_ADD", data, intents=1 << 1, guild=guild)
        return user

    def remove_member(self, guild: Guild, who: Any) -> None:
        """Let somebody leave a guild."""
        if isinstance(who, Application):
            data = {"id": str(guild.id)}
            self.tell("GUILD_DELETE", data, intents=1, only=who)
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

    # --- messages

    def create_message(
        self,
        channel: Channel,
        author: User,
        draft: Draft,
        *,
        application: Application | None = None,
        replied_to: Message | None = None,
        reference: dict[str, Any] | None = None,
        interaction: dict[str, Any] | None = None,
        only_for: int | None = None,
        kind: int | None = None,
    ) -> Message:
        """Keep a message that was checked and tell everybody who may hear of it."""
        message = Message(
            self.ids.next(), channel, author, self.now_iso(),
            draft.content or "", draft.embeds or [], draft.components or [],
            flags=draft.flags or 0, nonce=draft.nonce, application=application,
            replied_to=replied_to, reference=reference, interaction=interaction,
            only_for=only_for, tts=draft.tts,
        )  # fmt: skip
        message.type = kind if kind is not None else REPLY if reference else DEFAULT
        message.attachments = self._attached(message, draft.attachments or [], draft.files)
        message.pinged = self._pinged(message, draft)
        channel.keep(message)
        self.announce(message, "MESSAGE_CREATE")
        return message

    def _pinged(self, message: Message, draft: Draft) -> Any:
        return pinged_by(
            message.channel,
            message.author,
            draft.text,
            draft.allowed,
            message.replied_to,
            only_users_by_default=message.interaction is not None,
        )

    def _attached(
        self, message: Message, listed: list[dict[str, Any]], files: dict[str, File]
    ) -> list[dict[str, Any]]:
        kept = []
        for one in listed:
            if one.pop("kept", False):
                kept.append(one)
                continue
            file = files[one["id"]]
            identity = str(self.ids.next())
            name = one["filename"]
            url = f"{self.base_url}/attachments/{message.channel.id}/{identity}/{name}"
            message.bytes_of[identity] = file.content
            shown = {
                "id": identity, "filename": name, "size": len(file.content), "url": url,
                "proxy_url": url, "content_type": file.kind,
            }  # fmt: skip
            if one.get("description"):
                shown["description"] = one["description"]
            kept.append(shown)
        return kept

    def announce(self, message: Message, event: str) -> None:
        """Tell the bots of a message (never of an ephemeral one, save who made it)."""
        channel = message.channel
        message.versions += 1
        if message.only_for is None:
            data = payloads.message(message)
            if channel.guild is not None:
                data["guild_id"] = str(channel.guild.id)
                member = channel.guild.members.get(message.author.id)
                if member is not None:
                    data["member"] = payloads.member(member, with_user=False)
            else:
                data["channel_type"] = channel.type
            times = 1
            if event == "MESSAGE_CREATE" and self.duplicate_next and not message.author.bot:
                self.duplicate_next -= 1
                times = 2
            for _ in range(times):
                self.tell(
                    event,
                    data,
                    intents=1 << 9 if channel.guild else 1 << 12,
                    guild=channel.guild,
                    channel=channel,
                    content_for=message,
                )
        channel.changed.fire()
        self.changed.fire()

    def edit_message(self, message: Message, draft: Draft) -> None:
        """Carry out a checked edit."""
        if draft.content is not None:
            message.content = draft.content
        if draft.embeds is not None:
            message.embeds = draft.embeds
        if draft.components is not None:
            message.components = draft.components
        if draft.attachments is not None:
            message.attachments = self._attached(message, draft.attachments, draft.files)
        elif draft.files:
            listed = [{"id": key, "filename": one.name} for key, one in draft.files.items()]
            message.attachments += self._attached(message, listed, draft.files)
        was_thinking = message.is_thinking
        if draft.flags is not None:
            message.flags = draft.flags
        message.flags &= ~LOADING
        if message.flags & COMPONENTS_V2:
            message.content, message.embeds = "", []
        if was_thinking:
            message.pinged = self._pinged(message, draft)
        else:
            message.edited_at = self.now_iso()
        self.announce(message, "MESSAGE_UPDATE")

    def delete_message(self, message: Message) -> None:
        """Remove a message and tell the bots."""
        channel = message.channel
        channel.forget(message)
        message.deleted = True
        message.versions += 1
        if message.only_for is None:
            data = {"id": str(message.id), "channel_id": str(channel.id)}
            if channel.guild:
                data["guild_id"] = str(channel.guild.id)
            intent = 1 << 9 if channel.guild else 1 << 12
            self.tell("MESSAGE_DELETE", data, intents=intent, guild=channel.guild, channel=channel)
        channel.changed.fire()
        self.changed.fire()

    def sent_before(self, channel: Channel, author: User, nonce: str | int) -> Message | None:
        """The message the same author sent here with that nonce a few minutes ago."""
        found = channel.nonces.get((author.id, str(nonce)))
        if found is None or self.clock() - found[0] > NONCE_WINDOW_S:
            return None
        message: Message | None = channel.index.get(found[1])
        return message

    # --- looking things up as Discord would let a user

    def seen_channel(self, identity: int, user: User) -> Channel:
        """A channel the user can see.

        Raises:
            Refused: 404 when there is none, 403 when it is hidden.
        """
        channel = self.channels.get(identity)
        if channel is None:
            raise unknown("Channel")
        if not in_channel(user, channel) & Permission.VIEW_CHANNEL:
            raise missing_access()
        return channel

    def check_may_speak(self, user: User, channel: Channel, draft: Draft | None) -> None:
        """Refuse what the user may not send there.

        Raises:
            Refused: 403 with Discord's code.
        """
        if channel.guild is None:
            other = next((one for one in channel.recipients.values() if one is not user), None)
            if other is None or (other.bot and user.bot) or (other.dms_closed and user.bot):
                raise Refused(403, 50007, "Cannot send messages to this user")
            if user.bot and not self._share_something(user, other):
                raise Refused(403, 50007, "Cannot send messages to this user")
            return
        if channel.type in (4, 15):
            raise Refused(400, 50008, "Cannot send messages in a non-text channel")
        if channel.is_thread and channel.archived and channel.locked:
            raise Refused(400, 50083, "Thread is archived")
        granted = in_channel(user, channel)
        if not may_speak(user, channel):
            raise missing_permissions()
        if draft is None:
            return
        if draft.files and not granted & Permission.ATTACH_FILES:
            raise missing_permissions()
        if draft.embeds and not granted & Permission.EMBED_LINKS:
            raise missing_permissions()

    def _share_something(self, bot: User, person: User) -> bool:
        app = next(one for one in self.applications.values() if one.user is bot)
        if app.id in person.installed:
            return True
        return any(person.id in guild.members and bot.id in guild.members
                   for guild in self.guilds.values())  # fmt: skip

    def message_in(self, channel: Channel, identity: int, user: User) -> Message:
        """A message that the user can see.

        Raises:
            Refused: 404, code 10008.
        """
        message: Message | None = channel.index.get(identity)
        if message is None or message.only_for not in (None, user.id):
            raise unknown("Message")
        return message
