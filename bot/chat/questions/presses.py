"""What is pressed below an answer: a suggestion, or another page."""

from __future__ import annotations

from typing import Any

from bot.answering.voice import Voice
from bot.chat.cards.card import full_id
from bot.chat.cards.escaping import unescaped
from bot.chat.cards.offers import QUESTIONS_OF_SESSION
from bot.chat.cards.views import beside
from bot.chat.interactions.asker import Asker, may_ask
from bot.chat.interactions.responding import UsherInteraction, respond, respond_in_place
from bot.chat.interactions.router import say_stale
from bot.chat.questions.answering import answered, repage, replied_to


async def press_ask(interaction: UsherInteraction, parts: list[str]) -> None:
    """A suggestion: answer it, for everybody who saw the answer it stood below."""
    language, *rest = parts
    await _ask(interaction, ":".join(rest), language)


async def press_quote(interaction: UsherInteraction, parts: list[str]) -> None:
    """A suggestion too long for a button's id: it stands beside the button."""
    message = interaction.message
    data: Any = interaction.data
    text = unescaped(beside(message, data["custom_id"])) if message else ""
    await _ask(interaction, text, parts[0])


async def press_about(interaction: UsherInteraction, parts: list[str]) -> None:
    """A question about the session above: where it is, what it is about."""
    language, what, short = parts
    voice = Voice(interaction.client.conversations.programme, language)
    session = full_id(short, voice.programme.session)
    if session is None or what not in QUESTIONS_OF_SESSION:
        await say_stale(interaction)
        return
    title = voice.title(voice.programme.session[session])
    await _ask(interaction, voice.say(f"suggest-{what}-session", title=title), language)


async def press_page(interaction: UsherInteraction, parts: list[str]) -> None:
    """Another page: in the same place for who asked, for others in a message of their own."""
    kind, *arguments = parts
    if await _is_asker(interaction):
        await respond_in_place(interaction, repage(interaction, kind, arguments))
    else:
        await respond(interaction, repage(interaction, kind, arguments), is_private=True)


async def _ask(interaction: UsherInteraction, question: str, language: str) -> None:
    if not await may_ask(interaction):
        return
    is_private = not await _is_asker(interaction)
    work = answered(
        interaction.client, question, Asker.of(interaction), is_shown=True, language=language
    )
    await respond(interaction, work, is_private=is_private)


async def _is_asker(interaction: UsherInteraction) -> bool:
    """Whether an answer is somebody's own, as far as can be told."""
    message = interaction.message
    if message is None or message.flags.ephemeral or interaction.guild_id is None:
        return True
    if message.interaction_metadata is not None:
        return message.interaction_metadata.user.id == interaction.user.id
    asked = await replied_to(message)
    return asked is None or asked.author.id == interaction.user.id
