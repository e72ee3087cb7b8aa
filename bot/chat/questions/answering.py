"""A participant's question on Discord, and the card it is answered with."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

import discord

from bot.answering.voice import Voice
from bot.chat.cards.answers import answer_cards
from bot.chat.cards.card import Card
from bot.chat.cards.escaping import escaped, unescaped, without_mentions
from bot.chat.cards.languages import language_of
from bot.chat.cards.pager import turned
from bot.chat.cards.views import QUESTION_ID, shown
from bot.chat.interactions.asker import Asker
from bot.chat.interactions.responding import UsherInteraction
from bot.chat.programme.pages import page_of
from bot.core.answers import Answer
from bot.texts import messages

if TYPE_CHECKING:
    from bot.chat.connection.client import UsherClient


HELPED = (
    *("ask", "now", "next", "programme", "session", "speaker"),
    *("venue", "dates", "contacts", "language", "privacy", "help"),
)
HELPED_PERSONALLY = ("remind", "agenda", "reminders", "subscribe", "unsubscribe")
HELPED_ORGANISING = {
    "change": "organiser-about-change",
    "announce": "announce-about",
    "questions": "question-about",
    "status": "organiser-about-status",
    "stats": "figures-about-stats",
    "audit": "figures-about-audit",
}
"""The commands the help names, in its order; all but the first have one name in all languages."""


async def answered(  # noqa: PLR0913 - the choices a button carries, each with a name
    client: UsherClient,
    question: str,
    asker: Asker,
    *,
    is_shown: bool,
    language: str | None = None,
    message_id: str | None = None,
    moment: datetime | None = None,
    page: int | None = None,
) -> Card:
    """Answer a question with a page of a card; `is_shown` puts the question above the answer.

    A question without words gets the help.
    """
    text = without_mentions(question)
    if not text:
        return await help_card(client, asker)
    at = moment or client.clock.now()
    reply = await client.conversations.answer(
        text,
        user_id=asker.user_id,
        channel_id=asker.channel_id,
        locale=asker.locale,
        server_locale=asker.server_locale,
        message_id=message_id,
        language=language,
        moment=moment,
        is_page=page is not None,
    )
    cards = _cards(client, reply.answer, text if is_shown else "", at)
    return turned(cards, page or 0, "answer", reply.language, int(at.timestamp()))


def _cards(client: UsherClient, answer: Answer, question: str, now: datetime) -> Sequence[Card]:
    """Return the pages of an answer; those of an answer just given are made once."""
    kept = client.conversations.kept
    found: Sequence[Card] | None = kept.get((answer, question))
    if found is None:
        found = answer_cards(answer, client.conversations.programme, question, now=now)
    kept[answer, question] = found  # as the newest
    return found


async def help_card(client: UsherClient, asker: Asker, *, is_organiser: bool = False) -> Card:
    """What Usher is for, and its commands; an organiser's as well."""
    language = await client.conversations.language_for(
        asker.user_id, asker.locale, asker.server_locale
    )
    say = messages(language)
    # Discord shows names of commands in the reader's locale, whatever language we speak to them.
    named = messages(language_of(asker.locale) or "en")
    rows = [(named(f"discord-name-{one}"), say(f"discord-about-{one}")) for one in HELPED]
    rows += [(one, say(f"personal-about-{one}")) for one in HELPED_PERSONALLY]
    if is_organiser:
        rows += [(one, say(key)) for one, key in HELPED_ORGANISING.items()]
    voice = Voice(client.conversations.programme, language)
    lines = [f"**/{escaped(name)}** {escaped(about)}" for name, about in rows]
    return Card(
        language=language,
        heading=escaped(say("discord-help", name=voice.event_name())),
        text="\n".join((escaped(say("discord-help-text")), "", *lines)),
    )


async def question_of(interaction: UsherInteraction) -> str:
    """Return the question whose answer's button was pressed, "" when it is no longer there.

    It stands above the answer, or in the message that was replied to. Above the answer to a
    message stood once what it is about, which nobody asked.
    """
    message = interaction.message
    if message is None:
        return ""
    own_id = interaction.client.user.id if interaction.client.user else None
    asked = await replied_to(message)
    if asked is not None and asked.author.id != own_id:
        return without_mentions(asked.content)
    if asked is None and message.interaction_metadata is None:
        return ""
    # Earlier cards had the question as their heading.
    line = shown(message, QUESTION_ID)
    return unescaped(line.removeprefix("### ").removeprefix("-# "))


async def replied_to(message: discord.Message) -> discord.Message | None:
    """Return the message that one replies to, or None when there is none any more."""
    reference = message.reference
    if reference is None or reference.message_id is None:
        return None
    if isinstance(reference.resolved, discord.Message):
        return reference.resolved
    try:
        return await message.channel.fetch_message(reference.message_id)
    except discord.HTTPException:
        return None


async def repage(interaction: UsherInteraction, kind: str, arguments: list[str]) -> Card:
    """Return the page that a button stands for, made anew."""
    language, *rest = arguments
    page = int(rest.pop())
    if kind != "answer":
        return await page_of(interaction.client, kind, language, rest, page)
    question = await question_of(interaction)
    moment = datetime.fromtimestamp(int(rest[0]), interaction.created_at.tzinfo)
    is_shown = interaction.message is not None and interaction.message.reference is None
    return await answered(
        interaction.client,
        question,
        Asker.of(interaction),
        is_shown=is_shown,
        language=language,
        moment=moment,
        page=page,
    )
