"""Questions that participants pass on to the organisers, and where they want the reply."""

from __future__ import annotations

from collections.abc import Coroutine
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import discord

from bot.answering.voice import Voice
from bot.chat.cards.answers import note_card
from bot.chat.cards.card import Card, Press, press
from bot.chat.cards.escaping import escaped
from bot.chat.connection.channels import place_named
from bot.chat.connection.discord_errors import FAILURES
from bot.chat.escalation.pressed_message import (
    NO_MESSAGE,
    AskedQuestion,
    asked_question,
    quoted_question,
)
from bot.chat.interactions.asker import may_ask
from bot.chat.interactions.responding import Renderable, UsherInteraction, respond, respond_in_place
from bot.core.escalations import EscalationRequest
from bot.texts import messages

if TYPE_CHECKING:
    from bot.chat.connection.client import UsherClient

HERE, DIRECT = "here", "direct"
"""Where somebody wants the reply, as it stands in a button's id."""


async def press_person(interaction: UsherInteraction, parts: list[str]) -> None:
    """Somebody would rather ask a person: say whom, and offer to pass the question on."""
    language, *place = parts
    await respond_to_press(interaction, _offered(interaction, language, place), place)


async def press_pass(interaction: UsherInteraction, parts: list[str]) -> None:
    """Somebody passes their question on, and wants the reply in one place or the other."""
    where, language, message_id = parts
    if not await may_ask(interaction):
        return
    kept = None if message_id == NO_MESSAGE else message_id
    await respond_in_place(
        interaction, _passed(interaction, language, kept, wants_dm=where == DIRECT)
    )


async def respond_to_press(
    interaction: UsherInteraction, work: Coroutine[Any, Any, Renderable], place: list[str]
) -> None:
    """Show what a button leads to: in the place of a menu, beside an answer that others read."""
    if place:
        await respond_in_place(interaction, work)
    else:
        await respond(interaction, work, is_private=True)


async def has_organisers_channel(client: UsherClient) -> bool:
    """Whether the organisers have a channel where Usher can show them questions.

    While Discord does not say what Usher may do there, it is taken to be allowed: the ledger waits.
    """
    wanted = client.conversations.event.places.organisers
    home = await client.home.get()
    if wanted is None or home is None or client.user is None:
        return False
    place = place_named(home, wanted)
    if not isinstance(place, discord.abc.Messageable):
        return False
    try:
        me = await home.fetch_member(client.user.id)
    except FAILURES:
        return True
    return _may_post(place.permissions_for(me), is_thread=isinstance(place, discord.Thread))


async def _offered(interaction: UsherInteraction, language: str, place: list[str]) -> Renderable:
    asked = await asked_question(interaction, language, place)
    say = messages(language)
    heading = say("discord-ask-a-person")
    contact = _contact(interaction, language)
    if not await has_organisers_channel(interaction.client):
        text = f"{contact}\n\n{say('question-no-desk')}"
        if asked.question:
            text += f"\n\n{say('discord-your-question', question=asked.question)}"
        return note_card(language, heading, text)
    if not asked.question:
        return note_card(language, heading, f"{contact}\n\n{say('question-unreadable')}")
    return offer_places(interaction, language, asked, heading, [contact])


async def _passed(
    interaction: UsherInteraction, language: str, message_id: str | None, *, wants_dm: bool
) -> Renderable:
    client = interaction.client
    say = messages(language)
    heading = say("discord-ask-a-person")
    question = quoted_question(interaction)
    if not question:
        return note_card(language, heading, say("question-unreadable"))
    if not await has_organisers_channel(client):
        text = f"{_contact(interaction, language)}\n\n{say('question-no-desk')}"
        return note_card(language, heading, text)
    request = request_of(interaction, AskedQuestion(question, message_id), language)
    in_place = not wants_dm and _can_reply_here(interaction)
    if not in_place:
        request = replace(request, wants_dm=True, message_id=None)
    await client.conversations.note_locale(str(interaction.user.id), str(interaction.locale))
    if not await client.escalate.pass_on(request):
        return note_card(language, heading, say("question-already"))
    text = say("question-passed-here") if in_place else say("question-passed-direct")
    return note_card(language, say("question-passed"), text)


def request_of(
    interaction: UsherInteraction, asked: AskedQuestion, language: str
) -> EscalationRequest:
    """Return somebody's wish to have a question passed on, the reply in place."""
    return EscalationRequest(
        user_id=str(interaction.user.id),
        channel_id=str(interaction.channel_id or ""),
        message_id=asked.message_id,
        text=asked.question,
        language=language,
        at=interaction.client.clock.now(),
    )


def offer_places(
    interaction: UsherInteraction,
    language: str,
    asked: AskedQuestion,
    heading: str,
    lines: list[str],
) -> Card:
    """Return the question with a button for each place where the reply may come."""
    say = messages(language)
    message_id = asked.message_id or NO_MESSAGE
    direct = press(say("question-press-direct"), "pass", DIRECT, language, message_id)
    row: tuple[Press, ...] = (direct.as_main,)
    if _can_reply_here(interaction):
        here = press(say("question-press-here"), "pass", HERE, language, message_id)
        row = (here.as_main, direct)
    text = "\n\n".join([*lines, say("question-offer")])
    card = note_card(language, heading, text, row)
    return replace(card, quote=escaped(asked.question))


def _contact(interaction: UsherInteraction, language: str) -> str:
    """Return whom of the organisers to ask, in words."""
    voice = Voice(interaction.client.conversations.programme, language)
    contact = voice.programme.contact_for()
    if contact is None:
        return voice.say("contact-unknown")
    return voice.say("ask-contact", details=voice.contact(contact))


def _can_reply_here(interaction: UsherInteraction) -> bool:
    """Whether Usher can post where a button was pressed, for everybody there to read."""
    guild_id = interaction.guild_id
    if guild_id is None or interaction.client.get_guild(guild_id) is None:
        return False
    is_thread = isinstance(interaction.channel, discord.Thread)
    return _may_post(interaction.app_permissions, is_thread=is_thread)


def _may_post(permissions: discord.Permissions, *, is_thread: bool) -> bool:
    sends = permissions.send_messages_in_threads if is_thread else permissions.send_messages
    return permissions.view_channel and sends
