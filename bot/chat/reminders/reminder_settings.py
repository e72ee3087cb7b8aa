"""When and of what people wish to hear: `/reminders`, `/subscribe`, `/unsubscribe`."""

from __future__ import annotations

from datetime import timedelta
from typing import Literal

from discord import app_commands

from bot.answering.times.instant import TimeFrame, read_time_of_day
from bot.answering.times.zones import zone_named
from bot.answering.voice import Voice
from bot.chat.cards.answers import note_card
from bot.chat.cards.card import Card, press
from bot.chat.cards.languages import text_of
from bot.chat.cards.truncation import cut
from bot.chat.interactions.asker import asker_language, voice_for
from bot.chat.interactions.responding import UsherInteraction, respond
from bot.chat.interactions.router import Capability
from bot.chat.reminders.agenda import Lead
from bot.errors import UnreadableTime
from bot.texts import messages
from bot.texts.grammar import listed

LONGEST_PLACE = 60
"""Characters that are repeated of a place that is none."""

Topic = Literal["changes", "announcements", "logistics"]

reminders = app_commands.Group(name="reminders", description=text_of("personal-about-reminders"))


@reminders.command(name="default", description=text_of("personal-about-default"))
@app_commands.describe(minutes=text_of("personal-about-minutes"))
async def default_lead(interaction: UsherInteraction, minutes: Lead) -> None:
    """Keep how long before a session somebody is reminded."""
    await respond(interaction, _default(interaction, minutes), is_private=True)


@reminders.command(name="off", description=text_of("personal-about-off"))
async def off(interaction: UsherInteraction) -> None:
    """Send somebody no reminders."""
    await respond(interaction, _switched(interaction, is_silent=True), is_private=True)


@reminders.command(name="on", description=text_of("personal-about-on"))
async def on(interaction: UsherInteraction) -> None:
    """Send somebody reminders again."""
    await respond(interaction, _switched(interaction, is_silent=False), is_private=True)


@reminders.command(name="quiet", description=text_of("personal-about-quiet"))
@app_commands.describe(
    start=text_of("personal-about-quiet-start"), end=text_of("personal-about-quiet-end")
)
async def quiet(
    interaction: UsherInteraction, start: str | None = None, end: str | None = None
) -> None:
    """Keep between which hours somebody is not to be disturbed."""
    await respond(interaction, _quiet(interaction, start, end), is_private=True)


@reminders.command(name="zone", description=text_of("personal-about-zone"))
@app_commands.describe(place=text_of("personal-about-place"))
async def zone(interaction: UsherInteraction, place: str | None = None) -> None:
    """Keep in which time zone somebody is told times, and has quiet hours."""
    await respond(interaction, _zoned(interaction, place), is_private=True)


@app_commands.command(name="subscribe", description=text_of("personal-about-subscribe"))
@app_commands.describe(topic=text_of("personal-about-topic"))
async def subscribe(interaction: UsherInteraction, topic: Topic) -> None:
    """Tell somebody of a topic by direct message from now on."""
    await respond(interaction, _subscribed(interaction, topic), is_private=True)


@app_commands.command(name="unsubscribe", description=text_of("personal-about-unsubscribe"))
@app_commands.describe(topic=text_of("personal-about-topic"))
async def unsubscribe(interaction: UsherInteraction, topic: Topic | None = None) -> None:
    """Tell somebody of a topic, or of all, no more."""
    await respond(interaction, _unsubscribed(interaction, topic), is_private=True)


async def press_stop(interaction: UsherInteraction, _parts: list[str]) -> None:
    """Send somebody nothing by direct message any more."""
    await respond(interaction, _stopped(interaction), is_private=True)


async def _switched(interaction: UsherInteraction, *, is_silent: bool) -> Card:
    await interaction.client.preferences.silence(str(interaction.user.id), is_silent=is_silent)
    return await _switch(interaction, is_silent=is_silent)


async def _default(interaction: UsherInteraction, minutes: int) -> Card:
    client, user_id = interaction.client, interaction.user.id
    language = await asker_language(interaction)
    say = messages(language)
    await client.preferences.set_lead(str(user_id), minutes)
    text = say("personal-default-now")
    if minutes:
        length = Voice(client.conversations.programme, language).length(timedelta(minutes=minutes))
        text = say("personal-default-kept", length=length)
    return note_card(language, say("personal-reminders"), text)


async def _quiet(interaction: UsherInteraction, start: str | None, end: str | None) -> Card:
    client, user_id = interaction.client, interaction.user.id
    language = await asker_language(interaction)
    say = messages(language)
    frame = TimeFrame.of(client.conversations.event, client.clock.now())
    try:
        first, last = (_clock(value, language, frame) for value in (start, end))
    except UnreadableTime:
        first, last = None, None
    if bool(start) != bool(first) or bool(start) != bool(end):
        return note_card(language, say("personal-reminders"), say("personal-quiet-wrong"))
    await client.preferences.set_quiet_hours(str(user_id), first, last)
    text = say("personal-quiet-none")
    if first and last:
        voice = await voice_for(interaction, language)
        city = voice.city(voice.reader_zone or voice.event.zone)
        text = say("personal-quiet-kept", start=first, end=last, city=city)
    return note_card(language, say("personal-reminders"), text)


async def _zoned(interaction: UsherInteraction, place: str | None) -> Card:
    client = interaction.client
    voice = await voice_for(interaction)
    say = voice.say
    chosen = zone_named(place) if place else None
    if place and chosen is None:
        text = say("personal-zone-wrong", place=cut(place, LONGEST_PLACE))
        return note_card(voice.language, say("personal-zone"), text)
    await client.preferences.set_zone(str(interaction.user.id), chosen)
    text = say("personal-zone-event", city=voice.city(voice.event.zone))
    if chosen is not None:
        text = say("personal-zone-kept", city=voice.city(chosen))
    return note_card(voice.language, say("personal-zone"), text)


async def _subscribed(interaction: UsherInteraction, topic: Topic) -> Card:
    client = interaction.client
    language = await asker_language(interaction)
    say = messages(language)
    await client.conversations.note_locale(str(interaction.user.id), str(interaction.locale))
    await client.preferences.subscribe(str(interaction.user.id), topic)
    return note_card(
        language,
        say("personal-subscriptions"),
        say("personal-subscribed", topic=say(f"personal-topic-{topic}")),
    )


async def _unsubscribed(interaction: UsherInteraction, topic: Topic | None) -> Card:
    client = interaction.client
    language = await asker_language(interaction)
    say = messages(language)
    left = await client.preferences.unsubscribe(str(interaction.user.id), topic)
    names = listed((say(f"personal-topic-{one}") for one in left), language)
    text = say("personal-still", topics=names) if left else say("personal-unsubscribed")
    return note_card(language, say("personal-subscriptions"), text)


def stop_card(language: str) -> Card:
    """Return the card that asks whether somebody really wants no more messages."""
    say = messages(language)
    row = (press(say("post-stop"), "stop"),)
    return note_card(language, say("stop-sure"), say("stop-sure-text"), row)


async def _stopped(interaction: UsherInteraction) -> Card:
    await interaction.client.preferences.stop(str(interaction.user.id))
    return await _switch(interaction, is_silent=True)


async def _switch(interaction: UsherInteraction, *, is_silent: bool) -> Card:
    """Say whether reminders are sent."""
    language = await asker_language(interaction)
    say = messages(language)
    text = say("personal-is-off") if is_silent else say("personal-is-on")
    return note_card(language, say("personal-reminders"), text)


def _clock(value: str | None, language: str, frame: TimeFrame) -> str | None:
    return f"{read_time_of_day(value, language, frame):%H:%M}" if value else None


CAPABILITY = Capability(commands=(reminders, subscribe, unsubscribe), buttons={"stop": press_stop})
