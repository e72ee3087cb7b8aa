"""Bring to Discord what is sent unasked: once, where it belongs, notifying whom it should."""

from __future__ import annotations

import asyncio
import logging
from datetime import datetime, timedelta
from typing import Any

import discord

from bot.chat.cards.posts import text_of_post, view_of_post
from bot.chat.cards.views import custom_ids
from bot.chat.compatibility.default_fields import UNTOLD
from bot.chat.connection.client import UsherClient
from bot.chat.connection.destinations import LONGEST_REQUEST, Destinations
from bot.chat.connection.discord_errors import ABSENT, CANNOT_DM, FAILURES, refuse
from bot.chat.connection.fallback import send_card
from bot.chat.connection.rate_limit import forget_limit
from bot.chat.connection.rate_limiter import Lane, RateLimiter
from bot.core.posts import Post, Sent, Target, TargetKind
from bot.logging_setup import one_line
from bot.services.messenger import Refused, TryLater

SEARCHED = 5000
"""Messages among which one that may have been sent is looked for at most, the newest first."""

LONGEST_SEARCH = 60.0
"""Seconds for which a message is looked for before it is looked for again later."""

JUST_NOW = timedelta(minutes=5)
"""For how long before a message was sent it is looked for, should the clocks differ."""

LONGEST_PUBLISHING = 10.0
"""Seconds that a message waits to be crossposted; what waits behind it is not held up longer."""

_log = logging.getLogger(__name__)


class DiscordMessenger:
    """Sends posts through a client; every request waits for its turn."""

    def __init__(
        self, client: UsherClient, limiter: RateLimiter, destinations: Destinations
    ) -> None:
        self._client = client
        self._rate_limiter = limiter
        self._destinations = destinations

    async def turn(self, target: Target) -> None:
        """Return when a message to a target may be sent. Raises Refused or TryLater."""
        try:
            channel = await self._destinations.channel(target)
            if channel is None:
                await self._destinations.open(target)
        except FAILURES as error:
            refuse(error, target)
        await self._rate_limiter.turn(Lane.DIRECT if target.kind is TargetKind.USER else Lane.USUAL)

    async def send(self, target: Target, post: Post, *, nonce: str, reference: str) -> Sent:
        """Send a post whose turn it is. Raises Refused or TryLater."""
        try:
            sent = await self._sent(target, post, nonce, reference)
        except TryLater:
            self._client.failed_sends += 1
            raise
        except Refused:
            self._destinations.forget(target)
            raise
        self._client.failed_sends = 0
        return sent

    async def _sent(self, target: Target, post: Post, nonce: str, reference: str) -> Sent:
        is_direct = target.kind is TargetKind.USER
        try:
            if is_direct:
                message = await self._send_directly(target, post, nonce, reference)
            else:
                channel = await self._destinations.channel(target)
                await self._destinations.check(channel, target, post)
                message = await self._send_to(channel, target, post, nonce, reference)
        except FAILURES as error:
            self._destinations.forget(target)
            refuse(error, target)
        if is_direct:
            forget_limit(self._client.http, message.channel.id)
        elif post.is_crossposted and channel.type is discord.ChannelType.news:
            await self._publish(message)
        if str(message.id) == UNTOLD:
            # It has arrived, and the server did not say under which id.
            found = await self.find(target, reference, self._client.clock.now() - JUST_NOW)
            if found is not None:
                return found
        return Sent(str(message.channel.id), str(message.id))

    async def find(self, target: Target, reference: str, since: datetime) -> Sent | None:
        """Return the message with a reference, if there is one since a moment.

        Where history may not be read nothing is found: the nonce guards against a second one. Our
        clock and the server's may differ: as much time is looked through as has passed, back from
        the newest message.
        """
        me = self._client.user
        passed = self._client.clock.now() - since
        first = None
        try:
            channel = await self._destinations.channel(target) or await self._destinations.open(
                target
            )
            await self._rate_limiter.turn()
            history = channel.history(limit=SEARCHED, oldest_first=False)
            async with asyncio.timeout(LONGEST_SEARCH):
                async for message in history:
                    first = first or message.created_at - passed
                    if message.created_at < first:
                        break
                    if me is not None and message.author.id == me.id and _holds(message, reference):
                        return Sent(str(message.channel.id), str(message.id))
        except Refused:
            return None
        except FAILURES as error:
            if isinstance(error, discord.HTTPException) and error.status in {403, *ABSENT}:
                return None
            refuse(error, target)
        return None

    async def edit(self, sent: Sent, post: Post, *, reference: str) -> None:
        """Make a message say something else. Raises Refused or TryLater."""
        target = Target(TargetKind.CHANNEL, sent.channel_id)
        is_dm = post.footer is not None
        try:
            await self._rate_limiter.turn()
            message = self._message(sent)
            async with asyncio.timeout(LONGEST_REQUEST):
                if self._client.has_components:
                    await message.edit(view=view_of_post(post, reference, is_dm=is_dm))
                else:
                    await message.edit(content=text_of_post(post, reference))
        except FAILURES as error:
            refuse(error, target)

    async def delete(self, sent: Sent) -> None:
        """Take a message back; one that is gone is no error. Raises Refused or TryLater."""
        try:
            await self._rate_limiter.turn()
            async with asyncio.timeout(LONGEST_REQUEST):
                await self._message(sent).delete()
        except discord.NotFound:
            return
        except FAILURES as error:
            refuse(error, Target(TargetKind.CHANNEL, sent.channel_id))

    async def _send_directly(
        self, target: Target, post: Post, nonce: str, reference: str
    ) -> discord.Message:
        """Write to a person: where they were written to before, else in a new conversation."""
        channel = await self._destinations.channel(target)
        if channel is not None:
            try:
                return await self._send_to(channel, target, post, nonce, reference)
            except (discord.NotFound, discord.Forbidden) as error:
                # A conversation may be gone, or be one with another application.
                if error.code in CANNOT_DM:
                    raise
        return await self._send_to(
            await self._destinations.open(target), target, post, nonce, reference
        )

    async def _send_to(
        self, channel: Any, target: Target, post: Post, nonce: str, reference: str
    ) -> discord.Message:
        options = await self._options(target, channel, post, nonce)
        mention = options.pop("mention")
        is_dm = target.kind is TargetKind.USER
        lane = Lane.DIRECT if is_dm else Lane.USUAL
        has_turn = True

        async def send(**message: Any) -> discord.Message:
            nonlocal has_turn
            if not has_turn:
                await self._rate_limiter.turn(lane)
            has_turn = False
            async with asyncio.timeout(LONGEST_REQUEST):
                sent: discord.Message = await channel.send(**message)
            return sent

        view = view_of_post(post, reference, is_dm=is_dm, mention=mention)
        text = text_of_post(post, reference, mention)
        return await send_card(self._client, send, view, text, suppress_embeds=True, **options)

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
            await self._rate_limiter.turn()
            # Only ten an hour are permitted in a channel, and the library would wait for the next.
            async with asyncio.timeout(LONGEST_PUBLISHING):
                await message.publish()
        except FAILURES as error:
            _log.warning("a message could not be crossposted: %s", one_line(error))


def _holds(message: discord.Message, reference: str) -> bool:
    if message.content.endswith(reference):
        return True
    return any(reference in custom_id for custom_id in custom_ids(message))
