"""What people wish to be reminded of: `/remind`, `/agenda`, `/reminders`, `/subscribe`."""

from __future__ import annotations

import io
import re
from typing import Literal

import discord
from discord import app_commands

from bot.answering.voice import Voice
from bot.chat.cards.answers import note_card
from bot.chat.cards.card import Card, Detail, Press, full_id, press, short_id
from bot.chat.cards.escaping import escaped
from bot.chat.cards.languages import text_of
from bot.chat.cards.truncation import cut
from bot.chat.interactions.asker import spoken_to
from bot.chat.interactions.responding import Talk, respond, turn
from bot.chat.programme.commands import Choices, choices
from bot.services.calendar import calendar_of
from bot.texts import messages

LONGEST_LEAD = 7 * 24 * 60
ON_A_PAGE = 5
Topic = Literal["changes", "announcements", "logistics"]
_CLOCK = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")

Lead = app_commands.Range[int, 0, LONGEST_LEAD]

reminders = app_commands.Group(name="reminders", description=text_of("personal-about-reminders"))


@app_commands.command(name="remind", description=text_of("personal-about-remind"))
@app_commands.describe(
    session=text_of("discord-about-title"), minutes=text_of("personal-about-minutes")
)
async def remind(interaction: Talk, session: str, minutes: Lead | None = None) -> None:
    """Remind somebody of a session."""
    await respond(interaction, _saved(interaction, session, minutes), is_private=True)


@app_commands.command(name="agenda", description=text_of("personal-about-agenda"))
async def agenda(interaction: Talk) -> None:
    """Show somebody the sessions they saved."""
    await respond(interaction, agenda_card(interaction, 0), is_private=True)


@reminders.command(name="default", description=text_of("personal-about-default"))
@app_commands.describe(minutes=text_of("personal-about-minutes"))
async def default_lead(interaction: Talk, minutes: Lead) -> None:
    """Keep how long before a session somebody is reminded."""
    await respond(interaction, _default(interaction, minutes), is_private=True)


@reminders.command(name="off", description=text_of("personal-about-off"))
async def off(interaction: Talk) -> None:
    """Send somebody no reminders."""
    await respond(interaction, silence(interaction, is_silent=True), is_private=True)


@reminders.command(name="on", description=text_of("personal-about-on"))
async def on(interaction: Talk) -> None:
    """Send somebody reminders again."""
    await respond(interaction, silence(interaction, is_silent=False), is_private=True)


@reminders.command(name="quiet", description=text_of("personal-about-quiet"))
@app_commands.describe(
    start=text_of("personal-about-quiet-start"), end=text_of("personal-about-quiet-end")
)
async def quiet(interaction: Talk, start: str | None = None, end: str | None = None) -> None:
    """Keep between which hours somebody is not to be disturbed."""
    await respond(interaction, _quiet(interaction, start, end), is_private=True)


@app_commands.command(name="subscribe", description=text_of("personal-about-subscribe"))
@app_commands.describe(topic=text_of("personal-about-topic"))
async def subscribe(interaction: Talk, topic: Topic) -> None:
    """Tell somebody of a topic by direct message from now on."""
    await respond(interaction, _subscribed(interaction, topic), is_private=True)


@app_commands.command(name="unsubscribe", description=text_of("personal-about-unsubscribe"))
@app_commands.describe(topic=text_of("personal-about-topic"))
async def unsubscribe(interaction: Talk, topic: Topic | None = None) -> None:
    """Tell somebody of a topic, or of all, no more."""
    await respond(interaction, _unsubscribed(interaction, topic), is_private=True)


@remind.autocomplete("session")
async def complete_session(interaction: Talk, current: str) -> Choices:
    """Offer sessions."""
    return await choices(interaction, "session", current)


async def press_drop(interaction: Talk, parts: list[str]) -> None:
    """Take a session out of an agenda."""
    await turn(interaction, _dropped(interaction, parts[1]))


async def press_agenda(interaction: Talk, parts: list[str]) -> None:
    """Turn to a page of an agenda."""
    await turn(interaction, agenda_card(interaction, int(parts[1])))


async def press_calendar(interaction: Talk, parts: list[str]) -> None:
    """Hand an agenda out as a calendar file."""
    language = parts[0]
    await interaction.response.defer(thinking=True, ephemeral=True)
    client = interaction.client
    entries = await client.reminders.agenda(interaction.user.id)
    content = calendar_of(
        client.desk.event, [entry.session for entry in entries], language, client.clock.now()
    )
    await interaction.followup.send(
        messages(language)("personal-calendar"),
        file=discord.File(io.BytesIO(content), filename=f"{client.desk.event.id}.ics"),
        ephemeral=True,
    )


async def press_stop(interaction: Talk, _parts: list[str]) -> None:
    """Send somebody nothing by direct message any more."""
    await respond(interaction, _stopped(interaction), is_private=True)


async def agenda_card(interaction: Talk, page: int) -> Card:
    """Return a page of somebody's agenda, with what clashes, and a button beside each session."""
    client = interaction.client
    language = await spoken_to(interaction)
    voice = Voice(client.desk.programme, language)
    say = voice.say
    entries = await client.reminders.agenda(interaction.user.id)
    if not entries:
        return note_card(language, say("personal-agenda"), say("personal-agenda-empty"))
    last = (len(entries) - 1) // ON_A_PAGE
    page = max(0, min(page, last))
    details = []
    for entry in entries[page * ON_A_PAGE : (page + 1) * ON_A_PAGE]:
        line = cut(voice.session_line(entry.session, with_day=True), 150)
        lines = [escaped(line), escaped(say("personal-lead", minutes=entry.lead_minutes))]
        if entry.clashes:
            titles = voice.listing(voice.title(other) for other in entry.clashes[:2])
            lines.append(escaped(cut(say("personal-clash", titles=titles), 90)))
        button = press(say("personal-remove"), "drop", language, short_id(entry.session.id))
        details.append(Detail("\n".join(lines), button))
    row: list[Press] = []
    if page > 0:
        row.append(press(say("discord-previous"), "agenda", language, page - 1))
    if page < last:
        row.append(press(say("discord-next-page"), "agenda", language, page + 1))
    row.append(press(say("personal-export"), "calendar", language))
    return Card(
        language=language,
        heading=escaped(say("personal-agenda")),
        details=tuple(details),
        rows=(tuple(row),),
        page_note=say("discord-page", number=page + 1, count=last + 1) if last else "",
    )


async def silence(interaction: Talk, *, is_silent: bool) -> Card:
    """Switch somebody's reminders off or on, and say so."""
    client, user_id = interaction.client, interaction.user.id
    language = await spoken_to(interaction)
    say = messages(language)
    await client.store.participants.silence(user_id, is_silent=is_silent)
    await client.reminders.replan(user_id)
    text = say("personal-is-off") if is_silent else say("personal-is-on")
    return note_card(language, say("personal-reminders"), text)


async def _saved(interaction: Talk, typed: str, minutes: int | None) -> Card:
    client = interaction.client
    language = await spoken_to(interaction)
    voice = Voice(client.desk.programme, language)
    say = voice.say
    session_id = client.finders.of(client.desk.programme).meant("session", typed)
    if session_id is None:
        text = say("discord-not-found-text", typed=typed)
        return note_card(language, say("discord-not-found"), text)
    await client.desk.note_locale(interaction.user.id, str(interaction.locale))
    await client.reminders.save(interaction.user.id, session_id, minutes)
    session = voice.programme.session[session_id]
    entries = await client.reminders.agenda(interaction.user.id)
    entry = next(entry for entry in entries if entry.session.id == session_id)
    title = voice.title(session)
    lines = [say("personal-saved", title=title, minutes=entry.lead_minutes)]
    now = client.clock.now()
    if session.is_cancelled:
        lines = [say("session-cancelled", title=title)]
    elif session.start is None:
        lines = [say("personal-saved-no-time", title=title)]
    elif session.start <= now:
        lines = [say("personal-saved-started", title=title)]
    elif (session.start - now).total_seconds() < entry.lead_minutes * 60:
        left = max(1, round((session.start - now).total_seconds() / 60))
        lines = [say("personal-saved-soon", title=title, minutes=left)]
    if entry.clashes:
        titles = voice.listing(voice.title(other) for other in entry.clashes[:3])
        lines.append(say("personal-clash", titles=titles))
    wishes = await client.store.participants.get(interaction.user.id)
    if wishes is not None and wishes.is_silent:
        lines.append(say("personal-is-off"))
    row = (press(say("personal-agenda"), "agenda", language, 0),)
    return note_card(language, say("discord-remind"), "\n".join(lines), row)


async def _default(interaction: Talk, minutes: int) -> Card:
    client, user_id = interaction.client, interaction.user.id
    language = await spoken_to(interaction)
    say = messages(language)
    await client.store.participants.set_lead(user_id, minutes)
    await client.reminders.replan(user_id)
    return note_card(
        language, say("personal-reminders"), say("personal-default-kept", minutes=minutes)
    )


async def _quiet(interaction: Talk, start: str | None, end: str | None) -> Card:
    client, user_id = interaction.client, interaction.user.id
    language = await spoken_to(interaction)
    say = messages(language)
    first, last = (_clock(value) for value in (start, end))
    if (start and first is None) or (end and last is None) or bool(start) != bool(end):
        return note_card(language, say("personal-reminders"), say("personal-quiet-wrong"))
    await client.store.participants.set_quiet_hours(user_id, first, last)
    await client.reminders.replan(user_id)
    text = say("personal-quiet-none")
    if first and last:
        text = say("personal-quiet-kept", start=first, end=last)
    return note_card(language, say("personal-reminders"), text)


async def _dropped(interaction: Talk, short: str) -> Card:
    client = interaction.client
    saved = await client.store.participants.saved(interaction.user.id, client.desk.event.id)
    session_id = full_id(short, (one.session for one in saved))
    if session_id is not None:
        await client.reminders.drop(interaction.user.id, session_id)
    return await agenda_card(interaction, 0)


async def _subscribed(interaction: Talk, topic: Topic) -> Card:
    client = interaction.client
    language = await spoken_to(interaction)
    say = messages(language)
    await client.desk.note_locale(interaction.user.id, str(interaction.locale))
    await client.store.subscriptions.add(
        interaction.user.id, client.desk.event.id, topic, client.clock.now()
    )
    return note_card(
        language,
        say("personal-subscriptions"),
        say("personal-subscribed", topic=say(f"personal-topic-{topic}")),
    )


async def _unsubscribed(interaction: Talk, topic: Topic | None) -> Card:
    client = interaction.client
    language = await spoken_to(interaction)
    say = messages(language)
    user_id, event = interaction.user.id, client.desk.event.id
    await client.store.subscriptions.drop(user_id, event, topic)
    left = await client.store.subscriptions.of(user_id, event)
    names = ", ".join(say(f"personal-topic-{one}") for one in left)
    text = say("personal-still", topics=names) if left else say("personal-unsubscribed")
    return note_card(language, say("personal-subscriptions"), text)


async def _stopped(interaction: Talk) -> Card:
    client = interaction.client
    await client.store.subscriptions.drop(interaction.user.id, client.desk.event.id)
    return await silence(interaction, is_silent=True)


def _clock(value: str | None) -> str | None:
    found = _CLOCK.fullmatch(value.strip()) if value else None
    return f"{int(found[1]):02}:{found[2]}" if found else None
