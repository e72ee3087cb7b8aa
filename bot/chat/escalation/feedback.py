"""Feedback on an answer, from the menu that its last button opens."""

from __future__ import annotations

from dataclasses import replace

from bot.chat.cards.answers import note_card
from bot.chat.cards.card import Accent, Card, press
from bot.chat.cards.escaping import escaped
from bot.chat.cards.offers import person_press
from bot.chat.cards.truncation import cut
from bot.chat.escalation.participant import (
    has_organisers_channel,
    offer_places,
    request_of,
    respond_to_press,
)
from bot.chat.escalation.pressed_message import (
    NO_MESSAGE,
    answer_shown,
    asked_question,
    quoted_question,
)
from bot.chat.interactions.asker import may_ask
from bot.chat.interactions.responding import Renderable, UsherInteraction, respond
from bot.chat.questions.answering import question_of
from bot.texts import messages

LONGEST_ANSWER = 900
"""Characters of a question and of an answer in the menu below it."""


async def press_more(interaction: UsherInteraction, parts: list[str]) -> None:
    """Show somebody alone what is seldom done with an answer: ask a person, say what it is worth.

    The menu quotes question and answer, from which its buttons read them again.
    """
    await respond(interaction, _more(interaction, *parts), is_private=True)


async def press_right(interaction: UsherInteraction, parts: list[str]) -> None:
    """What somebody thinks of an answer."""
    verdict, status, language, *place = parts
    if verdict == "y":
        await respond_to_press(interaction, _right(interaction, status, language, place), place)
    elif await may_ask(interaction):
        await respond_to_press(
            interaction, _called_wrong(interaction, status, language, place), place
        )


async def _more(interaction: UsherInteraction, language: str, status: str) -> Card:
    say = messages(language)
    asked = await asked_question(interaction, language)
    question = asked.question or await question_of(interaction)
    place = asked.message_id or NO_MESSAGE
    answer = answer_shown(interaction)
    return Card(
        language=language,
        heading=escaped(say("card-more-heading")),
        text=escaped(cut(answer, LONGEST_ANSWER)),
        quote=escaped(question),
        buttons=(
            person_press(language, place).as_main,
            press(say("discord-was-right"), "right", "y", status, language, place),
            press(say("discord-was-wrong"), "right", "n", status, language, place),
        ),
    )


async def _right(
    interaction: UsherInteraction, status: str, language: str, place: list[str]
) -> Card:
    question = quoted_question(interaction) if place else await question_of(interaction)
    text = answer_shown(interaction)
    await interaction.client.conversations.judge(
        str(interaction.user.id), question, text, status, language, is_right=True
    )
    say = messages(language)
    text = say("discord-thanks-right")
    return note_card(language, say("discord-thanks"), text, accent=Accent.DONE)


async def _called_wrong(
    interaction: UsherInteraction, status: str, language: str, place: list[str]
) -> Renderable:
    client = interaction.client
    say = messages(language)
    asked = await asked_question(interaction, language, place)
    answer = answer_shown(interaction)
    question = asked.question
    if not question:
        question = quoted_question(interaction) if place else await question_of(interaction)
    await client.conversations.judge(
        str(interaction.user.id), question, answer, status, language, is_right=False
    )
    heading = say("discord-thanks")
    if not asked.question or not await has_organisers_channel(client):
        return note_card(language, heading, say("discord-thanks-wrong"))
    request = request_of(interaction, asked, language)
    await client.escalate.pass_on(replace(request, channel_id="", answer=answer, is_wrong=True))
    return offer_places(interaction, language, asked, heading, [say("question-wrong")])
