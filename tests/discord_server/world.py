"""What is said: messages come, change and go, and each change is told to the gateway."""

from __future__ import annotations

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
from tests.discord_server.places import Places
from tests.discord_server.state import (
    Application,
    Channel,
    User,
)

NONCE_WINDOW_S = 300.0
BOT_PERMISSIONS = (
    Permission.MANAGE_EVENTS
    | Permission.CREATE_EVENTS
    | Permission.MENTION_EVERYONE
    | Permission.MANAGE_MESSAGES
)


class World(Places):
    """The stand-in's Discord: the places, and what is said in them."""

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
