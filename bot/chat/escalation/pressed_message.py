"""What a message tells of the question and the answer whose button was pressed.

A restart forgets who asked what; it stands on the card, or in the message that was replied to.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.answering.voice import Voice
from bot.chat.cards.escaping import unescaped
from bot.chat.cards.views import QUOTE_ID, TEXT_ID, shown
from bot.chat.interactions.responding import UsherInteraction
from bot.chat.questions.answering import question_of, replied_to
from bot.core.bare_text import bare_words
from bot.texts import messages

NO_MESSAGE = "0"
"""What stands in a button's id for the message of which there is none."""

_STRONG = re.compile(r"\*\*(.+?)\*\*|^-# ", re.MULTILINE)
_QUOTED = re.compile(r"^> ?", re.MULTILINE)
_RIGHT_TO_LEFT_MARK = "\u200f"


@dataclass(frozen=True, slots=True)
class AskedQuestion:
    """A question that could be passed on; the message is the one a reply in place replies to."""

    question: str
    message_id: str | None


async def asked_question(
    interaction: UsherInteraction, language: str, place: Sequence[str] = ()
) -> AskedQuestion:
    """Return the question of the answer whose button was pressed, as far as it can be read.

    Without a letter or a figure it is none ("??"). `place` is the id of the message to reply to,
    where the button stands on a menu that quotes the question.
    """
    message = interaction.message
    if message is None:
        return AskedQuestion("", None)
    question = quoted_question(interaction) if place else _plain(await question_of(interaction))
    if not bare_words(question):
        question = ""
    if place:
        return AskedQuestion(question, None if place[0] == NO_MESSAGE else place[0])
    if message.interaction_metadata is None:
        asked = await replied_to(message)
        return AskedQuestion(question, str(asked.id) if asked else None)
    if question in _headings(interaction, language):
        question = ""
    return AskedQuestion(question, None if message.flags.ephemeral else str(message.id))


def quoted_question(interaction: UsherInteraction) -> str:
    """Return the question that a menu quotes, "" when it quotes none."""
    message = interaction.message
    text = shown(message, QUOTE_ID) if message is not None else ""
    return _plain(unescaped(_QUOTED.sub("", text)))


def answer_shown(interaction: UsherInteraction) -> str:
    """Return the words of an answer, without moments: how they read depends on the reader."""
    text = shown(interaction.message, TEXT_ID) if interaction.message is not None else ""
    lines = [line for line in text.split("\n") if "<t:" not in line]
    return _plain(unescaped(_STRONG.sub(r"\1", "\n".join(lines))))


def _headings(interaction: UsherInteraction, language: str) -> set[str]:
    """Return what stood above earlier cards that answered a command, not a question."""
    voice = Voice(interaction.client.conversations.programme, language)
    keys = ("discord-not-published", "discord-not-known", "discord-now")
    names = {messages(language)(key) for key in keys}
    return {*names, voice.event_name()}


def _plain(text: str) -> str:
    return text.replace(_RIGHT_TO_LEFT_MARK, "").strip()
