"""What somebody answers to a reminder: remind me again, or of this session no more."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.chat.cards.answers import note_card
from bot.chat.cards.card import Card, full_id
from bot.chat.cards.reminder_buttons import AT
from bot.chat.interactions.asker import voice_for
from bot.chat.interactions.responding import UsherInteraction, respond
from bot.chat.interactions.router import Capability
from bot.chat.programme.not_found import gone_card
from bot.chat.reminders.agenda import agenda_card, agenda_press, promise
from bot.core.personal_reminders import AGAIN

MOST_PROMISES = 5
"""Sessions of which a confirmation tells when they are reminded of."""


async def press_again(interaction: UsherInteraction, parts: list[str]) -> None:
    """Remind somebody once more, at one of the usual minutes before the start."""
    language, lead, which, *_reference = parts
    await respond(interaction, _again(interaction, language, lead, which), is_private=True)


async def press_mute(interaction: UsherInteraction, parts: list[str]) -> None:
    """Remind somebody of a session no more."""
    language, session, *_reference = parts
    await respond(interaction, _muted(interaction, language, session), is_private=True)


async def press_saved(interaction: UsherInteraction, _parts: list[str]) -> None:
    """Show somebody what they saved, below a reminder of several sessions."""
    await respond(interaction, agenda_card(interaction, 0), is_private=True)


async def _again(interaction: UsherInteraction, language: str, lead: str, which: str) -> Card:
    client, user_id = interaction.client, interaction.user.id
    voice = await voice_for(interaction, language)
    say = voice.say
    sessions = await _sessions(interaction, which)
    if not sessions or lead not in map(str, AGAIN):
        return gone_card(language)
    for session in sessions:
        await client.agenda.remind_again(str(user_id), session, int(lead))
    if await client.preferences.is_silent(str(user_id)):
        return note_card(language, say("personal-reminders"), say("personal-is-off"))
    entries = await client.agenda.entries(str(user_id))
    lines = [
        promise(entry, voice, client.clock.now())
        for entry in entries
        if entry.session.id in sessions
    ]
    return note_card(language, say("personal-reminders"), "\n".join(lines[:MOST_PROMISES]))


async def _sessions(interaction: UsherInteraction, which: str) -> list[str]:
    """Return the sessions a button is about: one by its id, or those saved that start together."""
    client = interaction.client
    if not which.startswith(AT):
        session = full_id(which, client.conversations.programme.session)
        return [] if session is None else [session]
    seconds = which.removeprefix(AT)
    if not seconds.isdecimal():
        return []
    start = datetime.fromtimestamp(int(seconds[:12]), UTC)
    entries = await client.agenda.entries(str(interaction.user.id))
    return [entry.session.id for entry in entries if entry.session.start == start]


async def _muted(interaction: UsherInteraction, language: str, short: str) -> Card:
    client = interaction.client
    voice = await voice_for(interaction, language)
    say = voice.say
    session = full_id(short, voice.programme.session)
    if session is None:
        return gone_card(language)
    user_id = str(interaction.user.id)
    if session not in await client.agenda.saved(user_id):
        # It has left the agenda since: nothing is said of it any more, and the agenda shows that.
        return await agenda_card(interaction, 0)
    await client.agenda.remind_no_more(user_id, session)
    text = say("personal-muted", title=voice.title(voice.programme.session[session]))
    return note_card(language, say("personal-reminders"), text, (agenda_press(language),))


CAPABILITY = Capability(buttons={"again": press_again, "mute": press_mute, "saved": press_saved})
