"""Messages: what mentions Usher, or is written to it alone, is answered with a reply.

A reply follows its question: edited with it, and deleted with it, also after a restart.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections import OrderedDict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import aiohttp
import discord

from bot.chat.cards.answers import note_card
from bot.chat.cards.card import Card, plain
from bot.chat.cards.languages import language_of
from bot.chat.cards.views import view_of
from bot.chat.connection.discord_errors import FAILURES, UNREADABLE, is_place_closed
from bot.chat.connection.fallback import send_card
from bot.chat.interactions.asker import Asker, slower_card
from bot.chat.questions.addressing import is_for_us
from bot.chat.questions.answering import answered
from bot.chat.reminders.reminder_settings import stop_card
from bot.clock import pause
from bot.core.bare_text import bare_words
from bot.core.fair_use import FairUseVerdict
from bot.core.stop_words import language_of_stop
from bot.errors import traceback_of
from bot.logging_setup import new_reference, one_line
from bot.texts import messages

if TYPE_CHECKING:
    from bot.chat.connection.client import UsherClient

TYPING_AFTER = 0.3
"""Seconds an answer may take before "typing" is shown."""

MOST_REMEMBERED = 2000
"""Questions whose replies are found without asking Discord."""

PAUSES = (1.0, 3.0, 5.0)
"""Seconds before a reply that may not have arrived is posted again, each time."""

UNCERTAIN = (discord.DiscordServerError, aiohttp.ClientError, OSError)
"""Failures after which nobody knows whether a message has arrived."""

SEARCHED = 50
"""Messages after a question among which its reply is looked for."""

_log = logging.getLogger(__name__)


@dataclass
class _Exchange:
    """A question and its reply; one thing at a time happens to them."""

    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    content: str | None = None
    reply_id: int | None = None
    is_deleted: bool = False


class MessageReplies:
    """Answers messages, and keeps replies in step with their questions."""

    def __init__(self, client: UsherClient) -> None:
        self._client = client
        self._exchanges: OrderedDict[int, _Exchange] = OrderedDict()

    async def on_message(self, message: discord.Message) -> None:
        """Answer a new message, if it is for Usher; once, however often Discord tells of it."""
        if not is_for_us(self._client, message) or message.id in self._exchanges:
            return
        exchange = self._exchange(message.id)
        async with exchange.lock:
            await self._guarded(self._answer(message, exchange), message)

    async def on_raw_message_edit(self, payload: discord.RawMessageUpdateEvent) -> None:
        """Answer an edited question anew, in the same reply."""
        message = payload.message
        if message.edited_at is None or not is_for_us(self._client, message):
            return
        exchange = self._exchange(message.id)
        async with exchange.lock:
            if exchange.content != message.content and not exchange.is_deleted:
                await self._guarded(self._answer_again(message, exchange), message)

    async def on_raw_message_delete(self, payload: discord.RawMessageDeleteEvent) -> None:
        """Delete the reply to a deleted question."""
        exchange = self._exchanges.get(payload.message_id)
        cached = payload.cached_message
        if exchange is None and cached is not None and not is_for_us(self._client, cached):
            return
        exchange = exchange or self._exchange(payload.message_id)
        async with exchange.lock:
            exchange.is_deleted = True
            channel = self._channel(payload.channel_id, payload.guild_id)
            reply_id = exchange.reply_id
            try:
                if reply_id is None:
                    reply_id = await self._search(channel, payload.message_id)
                if reply_id is not None:
                    await channel.get_partial_message(reply_id).delete()
            except discord.HTTPException as error:
                _log.info("the reply to a deleted question stays: %s", one_line(error))

    async def _answer(self, message: discord.Message, exchange: _Exchange) -> None:
        exchange.content = message.content
        card = await self._said_to(message)
        if card is not None and not exchange.is_deleted:
            exchange.reply_id = await self._reply(message, card)

    async def _answer_again(self, message: discord.Message, exchange: _Exchange) -> None:
        if exchange.reply_id is None:
            exchange.reply_id = await self._search(message.channel, message.id)
        if exchange.reply_id is None:
            await self._answer(message, exchange)
            return
        exchange.content = message.content
        card = await self._said_to(message)
        if card is None:
            return
        channel: Any = message.channel
        reply = channel.get_partial_message(exchange.reply_id)
        try:
            if self._client.has_components:
                await reply.edit(view=view_of(card))
            else:
                await reply.edit(content=plain(card))
        except discord.NotFound:
            _log.info("a reply is gone, so the edited question is not answered again")

    async def _said_to(self, message: discord.Message) -> Card | None:
        """Return what is said to a message, or None; an edited one is a question more."""
        verdict = self._client.guard.ask(message.author)
        if verdict is FairUseVerdict.TOO_MANY and message.guild is not None:
            return None
        if verdict is not FairUseVerdict.WELCOME:
            return slower_card(await self._language(message))
        if message.guild is None and (spoken := language_of_stop(message.content)):
            # The word alone is understood everywhere, and tells no language.
            is_plain = bare_words(message.content) in {"stop", "unsubscribe"}
            return stop_card(await self._language(message) if is_plain else spoken)
        return await self._card(message)

    async def _card(self, message: discord.Message) -> Card:
        """Answer a message; "typing" is shown when that takes a while."""
        typing: list[asyncio.Task[None]] = []

        def show_typing() -> None:
            # A server that is slow to show it does not hold the answer up.
            typing.append(asyncio.create_task(_show_typing(message.channel)))

        timer = asyncio.get_running_loop().call_later(TYPING_AFTER, show_typing)
        try:
            return await answered(
                self._client,
                message.content,
                self._asker(message),
                is_shown=False,
                message_id=str(message.id),
            )
        finally:
            timer.cancel()
            for task in typing:
                task.cancel()

    async def _reply(self, message: discord.Message, card: Card) -> int:
        """Post a reply, as plain text where components are refused; returns its id.

        When nobody knows whether it has arrived it is looked for before it is posted again.
        """
        for wait in PAUSES:
            try:
                return await self._post(message, card)
            except UNCERTAIN as error:
                _log.info("a reply is tried again: %s", one_line(error))
            await pause(wait)
            with contextlib.suppress(*FAILURES, *UNREADABLE):
                found = await self._search(message.channel, message.id)
                if found is not None:
                    return found
        return await self._post(message, card)

    async def _post(self, message: discord.Message, card: Card) -> int:
        reply = await send_card(
            self._client,
            message.channel.send,
            view_of(card),
            plain(card),
            reference=message.to_reference(fail_if_not_exists=False),
            nonce=str(message.id),
            mention_author=False,
        )
        return reply.id

    async def _guarded(self, work: Any, message: discord.Message) -> None:
        """Do some work for a message; whatever fails is one line, and an apology if possible."""
        try:
            await work
        except Exception as error:  # noqa: BLE001 - the edge: told to the user and the log
            if is_place_closed(error):
                where = message.channel.id
                _log.warning("no reply could be posted in channel %s: %s", where, one_line(error))
                return
            reference = new_reference()
            text = "reference %s: a message was not answered: %s"
            _log.error(text, reference, one_line(error), exc_info=traceback_of(error))
            await self._apologise(message, reference)

    async def _apologise(self, message: discord.Message, reference: str) -> None:
        try:
            # What failed may be the store, so it is not asked for the language.
            language = language_of(self._asker(message).server_locale)
            language = language or self._client.conversations.event.languages[0]
            say = messages(language)
            text = say("discord-sorry-text", reference=reference)
            card = note_card(language, say("discord-sorry"), text)
            self._exchange(message.id).reply_id = await self._reply(message, card)
        except Exception as error:  # noqa: BLE001 - Discord is not there either
            _log.warning("reference %s: no apology could be sent (%s)", reference, one_line(error))

    async def _language(self, message: discord.Message) -> str:
        asker = self._asker(message)
        return await self._client.conversations.language_for(
            asker.user_id, None, asker.server_locale
        )

    def _asker(self, message: discord.Message) -> Asker:
        """Return who asks; a channel with a language of its own counts before its server."""
        own = self._client.conversations.event.places.language_of
        names = (str(message.channel.id), str(getattr(message.channel, "name", "")))
        server = str(message.guild.preferred_locale) if message.guild else None
        server = next((own[name] for name in names if name in own), server)
        return Asker(str(message.author.id), str(message.channel.id), None, server)

    async def _search(self, channel: Any, question_id: int) -> int | None:
        """Look for the reply to a question among the messages after it."""
        me = self._client.user
        question = discord.Object(question_id)
        async for message in channel.history(after=question, limit=SEARCHED, oldest_first=True):
            reference = message.reference
            is_own = me is not None and message.author.id == me.id
            if is_own and reference is not None and reference.message_id == question_id:
                return int(message.id)
        return None

    def _channel(self, channel_id: int, guild_id: int | None) -> Any:
        return self._client.get_channel(channel_id) or self._client.get_partial_messageable(
            channel_id, guild_id=guild_id
        )

    def _exchange(self, message_id: int) -> _Exchange:
        exchange = self._exchanges.setdefault(message_id, _Exchange())
        self._exchanges.move_to_end(message_id)
        while len(self._exchanges) > MOST_REMEMBERED:
            self._exchanges.popitem(last=False)
        return exchange


def listen(client: UsherClient) -> MessageReplies:
    """Make a client answer messages."""
    talking = MessageReplies(client)
    client.event(talking.on_message)
    client.event(talking.on_raw_message_edit)
    client.event(talking.on_raw_message_delete)
    return talking


async def _show_typing(channel: Any) -> None:
    try:
        await channel.typing()
    except FAILURES as error:
        _log.debug("typing could not be shown: %s", one_line(error))
