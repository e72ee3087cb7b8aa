"""Bring to Discord what is sent unasked: once, where it belongs, notifying whom it should."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta
from typing import Any, NoReturn

import aiohttp
import discord

from bot.chat.client import UsherClient
from bot.chat.post_view import text_of_post, view_of_post
from bot.chat.views import custom_ids
from bot.core.posts import Post, Sent, Target, TargetKind
from bot.journal import one_line
from bot.services.deliver import Refused, TryLater
from bot.services.pace import Lane, Pace

SEARCHED = 300
"""Messages among which one that may have been sent is looked for."""

CANNOT_DM = frozenset({50007, 50278})
"""Error codes for people who take no direct messages from this bot."""

_UNKNOWN_CHANNEL = frozenset({10003, 10013})
_log = logging.getLogger(__name__)


class DiscordMessenger:
    """Sends posts through a client; every request waits for its turn."""

    def __init__(self, client: UsherClient, pace: Pace) -> None:
        self._client = client
        self._pace = pace
        self._places: dict[str, int] = {}

    async def send(self, target: Target, post: Post, *, nonce: str, reference: str) -> Sent:
        """Send a post. Raises Refused or TryLater."""
        try:
            channel = await self._channel(target)
            options = await self._options(target, channel, post, nonce)
            mention = options.pop("mention")
            message = await self._send(channel, target, post, reference, mention, options)
        except (discord.DiscordException, aiohttp.ClientError, OSError) as error:
            self._places.pop(target.id, None)
            _raise(error, target)
        if post.is_crossposted and channel.type is discord.ChannelType.news:
            await self._publish(message)
        return Sent(str(message.channel.id), str(message.id))

    async def find(self, target: Target, reference: str, since: datetime) -> Sent | None:
        """Return the message with a reference, if there is one since a moment.

        Where history may not be read nothing is found: the nonce guards against a second one.
        """
        me = self._client.user
        try:
            channel = await self._channel(target)
            await self._pace.turn()
            history = channel.history(limit=SEARCHED, after=since, oldest_first=True)
            async for message in history:
                if me is not None and message.author.id == me.id and _holds(message, reference):
                    return Sent(str(message.channel.id), str(message.id))
        except (discord.Forbidden, discord.NotFound):
            return None
        except Refused:
            return None
        except (discord.DiscordException, aiohttp.ClientError, OSError) as error:
            _raise(error, target)
        return None

    async def edit(self, sent: Sent, post: Post, *, reference: str) -> None:
        """Make a message say something else. Raises Refused or TryLater."""
        target = Target(TargetKind.CHANNEL, sent.channel_id)
        is_dm = post.footer is not None
        try:
            await self._pace.turn()
            message = self._message(sent)
            if self._client.has_components:
                await message.edit(view=view_of_post(post, reference, is_dm=is_dm))
            else:
                await message.edit(content=text_of_post(post, reference))
        except (discord.DiscordException, aiohttp.ClientError, OSError) as error:
            _raise(error, target)

    async def delete(self, sent: Sent) -> None:
        """Take a message back; one that is gone is no error. Raises Refused or TryLater."""
        try:
            await self._pace.turn()
            await self._message(sent).delete()
        except discord.NotFound:
            return
        except (discord.DiscordException, aiohttp.ClientError, OSError) as error:
            _raise(error, Target(TargetKind.CHANNEL, sent.channel_id))

    async def _send(
        self,
        channel: Any,
        target: Target,
        post: Post,
        reference: str,
        mention: str,
        options: dict[str, Any],
    ) -> discord.Message:
        is_dm = target.kind is TargetKind.USER
        lane = Lane.DIRECT if is_dm else Lane.USUAL
        await self._pace.turn(lane)
        if self._client.has_components:
            view = view_of_post(post, reference, is_dm=is_dm, mention=mention)
            try:
                message: discord.Message = await channel.send(view=view, **options)
            except discord.HTTPException as error:
                if error.status != 400:
                    raise
                _log.warning("a card was refused, its text is sent instead: %s", one_line(error))
            else:
                if message.components:
                    return message
                # A server that knows no components takes the message, and shows nothing.
                _log.warning("this server shows no cards; text is sent from now on")
                self._client.has_components = False
                text = text_of_post(post, reference, mention)
                return await message.edit(content=text, view=None)
            await self._pace.turn(lane)
        plain: discord.Message = await channel.send(
            text_of_post(post, reference, mention), suppress_embeds=True, **options
        )
        return plain

    async def _options(
        self, target: Target, channel: Any, post: Post, nonce: str
    ) -> dict[str, Any]:
        """Return who is notified, and how the message is sent."""
        options: dict[str, Any] = {"nonce": nonce, "mention": ""}
        allowed = discord.AllowedMentions.none()
        if post.notifies_everyone and target.kind is TargetKind.CHANNEL:
            allowed = discord.AllowedMentions(everyone=True, users=False, roles=False)
            options["mention"] = "@everyone"
        elif post.role is not None and target.kind is TargetKind.CHANNEL:
            role = self._role(channel, post.role)
            if role is not None:
                allowed = discord.AllowedMentions(everyone=False, users=False, roles=[role])
                options["mention"] = f"<@&{role.id}>"
        elif post.person is not None and target.kind is TargetKind.CHANNEL:
            person = discord.Object(int(post.person))
            allowed = discord.AllowedMentions(everyone=False, users=[person], roles=False)
            options["mention"] = f"<@{post.person}>"
        if post.reply_to is not None:
            options["reference"] = discord.MessageReference(
                message_id=int(post.reply_to), channel_id=channel.id, fail_if_not_exists=False
            )
        options["allowed_mentions"] = allowed
        return options

    async def _channel(self, target: Target) -> Any:
        """Return where a target is. Raises Refused when there is no such place."""
        if target.kind is TargetKind.USER:
            await self._pace.turn(Lane.OPENING)
            return await self._client.create_dm(discord.Object(int(target.id)))
        if target.id.isdigit():
            found = self._client.get_channel(int(target.id))
            return found or await self._fetch(int(target.id))
        known = self._places.get(target.id)
        if known is None:
            known = await self._find_place(target.id)
            self._places[target.id] = known
        return self._client.get_channel(known) or await self._fetch(known)

    async def _fetch(self, channel_id: int) -> Any:
        await self._pace.turn()
        return await self._client.fetch_channel(channel_id)

    async def _find_place(self, name: str) -> int:
        """Return the id of a channel by its name: in the cache, else asked of the server."""
        guilds = await self._client.guard.homes()
        for guild in guilds:
            for channel in guild.channels:
                if channel.name == name and hasattr(channel, "send"):
                    return channel.id
        for guild in guilds:
            await self._pace.turn()
            for channel in await guild.fetch_channels():
                if channel.name == name and hasattr(channel, "send"):
                    return channel.id
        raise Refused("missing", name)

    def _role(self, channel: Any, wanted: str) -> discord.Role | None:
        guild: discord.Guild | None = getattr(channel, "guild", None)
        roles = guild.roles if guild is not None else ()
        found = next((role for role in roles if wanted in {str(role.id), role.name}), None)
        if found is None:
            _log.warning("there is no role %r to notify", wanted)
        return found

    def _message(self, sent: Sent) -> discord.PartialMessage:
        channel = self._client.get_partial_messageable(int(sent.channel_id))
        return channel.get_partial_message(int(sent.message_id))

    async def _publish(self, message: discord.Message) -> None:
        try:
            await self._pace.turn()
            await message.publish()
        except (discord.DiscordException, aiohttp.ClientError, OSError) as error:
            _log.warning("a message could not be crossposted: %s", one_line(error))


def _raise(error: BaseException, target: Target) -> NoReturn:
    """Translate what Discord said into what becomes of the row."""
    if isinstance(error, discord.RateLimited):
        raise TryLater("429", timedelta(seconds=error.retry_after)) from error
    if isinstance(error, discord.HTTPException):
        detail = f"{error.status} {error.code}: {error.text[:200]}"
        if target.kind is TargetKind.USER and error.code in CANNOT_DM:
            raise Refused("dm_closed", detail) from error
        if error.status == 403:
            raise Refused("forbidden", detail) from error
        if error.status == 404:
            cause = "missing" if target.kind is TargetKind.CHANNEL else "dm_closed"
            raise Refused(cause, detail) from error
        if error.status in {400, 413}:
            raise Refused("invalid", detail) from error
        raise TryLater(detail) from error
    raise TryLater(one_line(error) or type(error).__name__) from error


def _holds(message: discord.Message, reference: str) -> bool:
    if message.content.endswith(reference):
        return True
    return any(reference in custom_id for custom_id in custom_ids(message))
