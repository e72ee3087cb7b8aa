"""What happens when a button is pressed, however old it is: its id holds all it needs."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from typing import Any

import discord
from discord.ui import Button, DynamicItem, Item

from bot.answering.voice import Voice
from bot.chat.admin import statistics
from bot.chat.announcements.steps import press_announcement, press_read
from bot.chat.cards.answers import note_card
from bot.chat.cards.card import PREFIX, Card, full_id
from bot.chat.cards.escaping import unescaped
from bot.chat.cards.views import TEXT_ID, beside, shown
from bot.chat.escalation import commands as escalation
from bot.chat.escalation import organiser, participant
from bot.chat.interactions import router
from bot.chat.interactions.asker import Asker, fair, spoken_to
from bot.chat.interactions.responding import Talk, apologise, respond, send, turn
from bot.chat.programme import change_commands
from bot.chat.programme.pages import page_of
from bot.chat.questions.answering import answered, question_of, repage, replied_to
from bot.chat.reminders import settings as reminding
from bot.texts import messages

Pressed = Callable[[Talk, list[str]], Awaitable[None]]


async def press_ask(interaction: Talk, parts: list[str]) -> None:
    """A suggestion: answer it, for everybody who saw the answer it stood below."""
    language, *rest = parts
    await _ask(interaction, ":".join(rest), language)


async def press_quote(interaction: Talk, parts: list[str]) -> None:
    """A suggestion too long for a button's id: it stands beside the button."""
    message = interaction.message
    data: Any = interaction.data
    text = unescaped(beside(message, data["custom_id"])) if message else ""
    await _ask(interaction, text, parts[0])


async def press_page(interaction: Talk, parts: list[str]) -> None:
    """Another page: in the same place for who asked, for others in a message of their own."""
    kind, *arguments = parts
    if await _is_asker(interaction):
        await turn(interaction, repage(interaction, kind, arguments))
    else:
        await respond(interaction, repage(interaction, kind, arguments), is_private=True)


async def press_right(interaction: Talk, parts: list[str]) -> None:
    """What somebody thinks of an answer."""
    verdict, status, language = parts
    if verdict == "y":
        await respond(interaction, _right(interaction, status, language), is_private=True)
    else:
        await participant.press_wrong(interaction, status, language)


async def press_remind(interaction: Talk, parts: list[str]) -> None:
    """Somebody wants to be reminded of a session."""
    language, session, *_reference = parts
    await respond(interaction, _reminded(interaction, session, language), is_private=True)


async def press_next(interaction: Talk, _parts: list[str]) -> None:
    """Somebody wants to know what is next."""
    seconds = str(int(interaction.client.clock.now().timestamp()))
    language = await spoken_to(interaction)
    work = page_of(interaction.client, "next", language, [seconds], 0)
    await respond(interaction, work, is_private=True)


async def press_erase(interaction: Talk, parts: list[str]) -> None:
    """Somebody has confirmed that all about them is to be erased, or has thought better of it."""
    verdict, language = parts
    await turn(interaction, _erased(interaction, language, is_sure=verdict == "y"))


PRESSED: dict[str, Pressed] = {
    "ask": press_ask,
    "quote": press_quote,
    "page": press_page,
    "right": press_right,
    "person": participant.press_person,
    "pass": participant.press_pass,
    "remind": press_remind,
    "erase": press_erase,
    "next": press_next,
    "drop": reminding.press_drop,
    "agenda": reminding.press_agenda,
    "calendar": reminding.press_calendar,
    "stop": reminding.press_stop,
    "change": change_commands.press_change,
    "leave": change_commands.press_leave,
    "an": press_announcement,
    "read": press_read,
    "audit": statistics.press_audit,
    "q-answer": organiser.press_answer,
    "q-unpublished": organiser.press_unpublished,
    "q-merge": organiser.press_merge,
    "q-ignore": organiser.press_ignore,
    "q-page": escalation.press_page,
}
"""What the verb in a button's id does."""


router.PRESSED.update(PRESSED)


class CardButton(
    DynamicItem[Button[Any]],
    template=re.compile(rf"{PREFIX}:(?P<verb>{'|'.join(PRESSED)}):(?P<rest>.*)", re.DOTALL),
):
    """Any button of a card; discord.py makes it from the id when it is pressed."""

    def __init__(self, custom_id: str, verb: str, parts: list[str]) -> None:
        super().__init__(Button(custom_id=custom_id, label=verb))
        self._verb = verb
        self._parts = parts

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: Item[Any], match: re.Match[str], /
    ) -> CardButton:
        """Read a button from its id."""
        del interaction, item
        return cls(match.string, match["verb"], match["rest"].split(":"))

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Do what the button is for; a failure is apologised for."""
        try:
            await PRESSED[self._verb](interaction, self._parts)
        except Exception as error:  # noqa: BLE001 - the edge: told to the user and the log
            await apologise(interaction, error)


async def _ask(interaction: Talk, question: str, language: str) -> None:
    slower = await fair(interaction)
    if slower is not None:
        await send(interaction, slower, is_private=True)
        return
    work = answered(
        interaction.client, question, Asker.of(interaction), is_shown=True, language=language
    )
    await respond(interaction, work, is_private=not await _is_asker(interaction))


async def _right(interaction: Talk, status: str, language: str) -> Card:
    question = await question_of(interaction)
    text = unescaped(shown(interaction.message, TEXT_ID)) if interaction.message else ""
    await interaction.client.desk.judge(
        interaction.user.id, question, text, status, language, is_right=True
    )
    say = messages(language)
    return note_card(language, say("discord-thanks"), say("discord-thanks-right"))


async def _reminded(interaction: Talk, short: str, language: str) -> Card:
    client = interaction.client
    voice = Voice(client.desk.programme, language)
    say = voice.say
    session_id = full_id(short, voice.programme.session)
    if session_id is None:
        return note_card(language, say("discord-gone"), say("discord-gone-text"))
    await client.desk.note_locale(interaction.user.id, str(interaction.locale))
    is_new = await client.reminders.save(interaction.user.id, session_id)
    title = voice.title(voice.programme.session[session_id])
    text = (
        say("discord-saved", title=title) if is_new else say("discord-saved-already", title=title)
    )
    return note_card(language, say("discord-remind"), text)


async def _erased(interaction: Talk, language: str, *, is_sure: bool) -> Card:
    say = messages(language)
    if not is_sure:
        return note_card(language, say("discord-erase"), say("discord-erase-kept"))
    count = await interaction.client.desk.erase(interaction.user.id)
    return note_card(language, say("discord-erase"), say("discord-erased", count=count))


async def _is_asker(interaction: Talk) -> bool:
    """Whether an answer is somebody's own, as far as can be told."""
    message = interaction.message
    if message is None or message.flags.ephemeral or interaction.guild_id is None:
        return True
    if message.interaction_metadata is not None:
        return message.interaction_metadata.user.id == interaction.user.id
    asked = await replied_to(message)
    return asked is None or asked.author.id == interaction.user.id
