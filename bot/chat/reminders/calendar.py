"""Sessions for a participant's own calendar: as a file, and at a private address."""

from __future__ import annotations

import io
from zoneinfo import ZoneInfo

import discord

from bot.answering.voice import Voice
from bot.chat.cards.answers import note_card
from bot.chat.cards.card import LONGEST_CONTENT, Card, full_id, press
from bot.chat.cards.escaping import escaped
from bot.chat.cards.truncation import cut
from bot.chat.interactions.asker import asker_language, voice_for
from bot.chat.interactions.responding import UsherInteraction, respond_in_place, send
from bot.chat.interactions.router import Capability
from bot.chat.programme.not_found import gone_card
from bot.services.calendar_feed import CalendarFile


async def press_calendar(interaction: UsherInteraction, _parts: list[str]) -> None:
    """Hand an agenda out as a calendar file, and offer an address where there can be one."""
    await interaction.response.defer(thinking=True, ephemeral=True)
    client = interaction.client
    language = await asker_language(interaction)
    voice = Voice(client.conversations.programme, language)
    calendar = await client.calendars.agenda(str(interaction.user.id), language)
    await _hand_out(interaction, voice.say("personal-calendar"), calendar)
    if client.settings.public_url is not None:
        await send(interaction, await _address(interaction), is_private=True)


async def press_entry(interaction: UsherInteraction, parts: list[str]) -> None:
    """Hand one session out as a calendar file."""
    language, session = parts
    client = interaction.client
    voice = Voice(client.conversations.programme, language)
    session_id = full_id(session, voice.programme.session)
    if session_id is None:
        await send(interaction, gone_card(language), is_private=True)
        return
    await interaction.response.defer(thinking=True, ephemeral=True)
    session_itself = voice.programme.session[session_id]
    text = voice.say("calendar-session", title=voice.title(session_itself))
    if client.settings.public_url is not None:
        address = f"{client.settings.public_url}/programme.ics?lang={language}"
        text = f"{text}\n{voice.say('calendar-programme', address=address)}"
    await _hand_out(interaction, text, client.calendars.session(session_itself, language))


async def press_address(interaction: UsherInteraction, parts: list[str]) -> None:
    """Make, replace or stop somebody's private calendar address."""
    work = _stopped(interaction) if parts[0] == "stop" else _made(interaction)
    await respond_in_place(interaction, work)


async def _hand_out(interaction: UsherInteraction, text: str, calendar: CalendarFile) -> None:
    """Send a calendar with a text, whose titles are shown as they are written."""
    name = f"{interaction.client.conversations.event.id}.ics"
    lines = "\n".join(part for part in (text, calendar.left_out) if part)
    await interaction.followup.send(
        cut(escaped(lines), LONGEST_CONTENT),
        file=discord.File(io.BytesIO(calendar.data), filename=name),
        ephemeral=True,
    )


async def _address(interaction: UsherInteraction) -> Card:
    """Say whether somebody has an address, and what they can do about it."""
    client = interaction.client
    voice = await voice_for(interaction)
    say = voice.say
    since = await client.calendar_address.made_at(str(interaction.user.id))
    lines = [say("calendar-address-about")]
    row = [press(say("calendar-press-make"), "address", "make")]
    if since is not None:
        day = since.astimezone(ZoneInfo(voice.reader_zone or voice.event.zone)).date()
        lines.append(say("calendar-address-since", day=voice.full_day(day)))
        row = [
            press(say("calendar-press-replace"), "address", "make"),
            press(say("calendar-press-stop"), "address", "stop"),
        ]
    return note_card(voice.language, say("calendar-address"), "\n".join(lines), row)


async def _made(interaction: UsherInteraction) -> Card:
    client = interaction.client
    voice = Voice(client.conversations.programme, await asker_language(interaction))
    public_url = client.settings.public_url
    if public_url is None:
        # Whoever runs Usher has switched the addresses off since the button was shown.
        return gone_card(voice.language)
    token = await client.calendar_address.make(str(interaction.user.id))
    address = f"{public_url}/agenda/{token}.ics"
    webcal = f"webcal://{address.partition('://')[2]}"
    say = voice.say
    return Card(
        language=voice.language,
        heading=say("calendar-address"),
        text=f"{say('calendar-address-new')}\n```\n{webcal}\n{address}\n```",
        buttons=(press(say("calendar-press-stop"), "address", "stop"),),
    )


async def _stopped(interaction: UsherInteraction) -> Card:
    client = interaction.client
    voice = Voice(client.conversations.programme, await asker_language(interaction))
    say = voice.say
    await client.calendar_address.revoke(str(interaction.user.id))
    row = (press(say("calendar-press-make"), "address", "make"),)
    return note_card(voice.language, say("calendar-address"), say("calendar-address-stopped"), row)


CAPABILITY = Capability(
    buttons={"calendar": press_calendar, "entry": press_entry, "address": press_address}
)
