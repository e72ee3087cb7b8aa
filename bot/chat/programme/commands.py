"""The programme and the people in it: `/now`, `/next`, `/programme`, `/session`, `/speaker`."""

from __future__ import annotations

from discord import app_commands

from bot.chat.cards.answers import note_card
from bot.chat.cards.card import Card, short_id
from bot.chat.cards.languages import text_of
from bot.chat.interactions.asker import spoken_to
from bot.chat.interactions.responding import Talk, respond
from bot.chat.programme.pages import page_of, programme_arguments
from bot.texts import messages

Choices = list[app_commands.Choice[str]]


@app_commands.command(name=text_of("discord-name-now"), description=text_of("discord-about-now"))
async def now(interaction: Talk) -> None:
    """Show what is on."""
    await respond(interaction, _at_present(interaction, "now"))


@app_commands.command(name=text_of("discord-name-next"), description=text_of("discord-about-next"))
async def next_sessions(interaction: Talk) -> None:
    """Show what starts next."""
    await respond(interaction, _at_present(interaction, "next"))


@app_commands.command(
    name=text_of("discord-name-programme"), description=text_of("discord-about-programme")
)
@app_commands.rename(
    day=text_of("discord-option-day"),
    track=text_of("discord-option-track"),
    room=text_of("discord-option-room"),
)
@app_commands.describe(
    day=text_of("discord-about-day"),
    track=text_of("discord-about-track"),
    room=text_of("discord-about-room"),
)
async def programme(
    interaction: Talk, day: str | None = None, track: str | None = None, room: str | None = None
) -> None:
    """Show the programme, or the part of it that was chosen."""
    await respond(interaction, _programme(interaction, day, track, room))


@app_commands.command(
    name=text_of("discord-name-session"), description=text_of("discord-about-session")
)
@app_commands.rename(title=text_of("discord-option-title"))
@app_commands.describe(title=text_of("discord-about-title"))
async def session(interaction: Talk, title: str) -> None:
    """Show one session."""
    await respond(interaction, _one(interaction, "session", "session", title))


@app_commands.command(
    name=text_of("discord-name-speaker"), description=text_of("discord-about-speaker")
)
@app_commands.rename(name=text_of("discord-option-name"))
@app_commands.describe(name=text_of("discord-about-name"))
async def speaker(interaction: Talk, name: str) -> None:
    """Show one person and their sessions."""
    await respond(interaction, _one(interaction, "speaker", "person", name))


@session.autocomplete("title")
async def complete_title(interaction: Talk, current: str) -> Choices:
    """Offer sessions."""
    return await choices(interaction, "session", current)


@speaker.autocomplete("name")
async def complete_name(interaction: Talk, current: str) -> Choices:
    """Offer people."""
    return await choices(interaction, "person", current)


@programme.autocomplete("track")
async def complete_track(interaction: Talk, current: str) -> Choices:
    """Offer tracks."""
    return await choices(interaction, "track", current)


@programme.autocomplete("room")
async def complete_room(interaction: Talk, current: str) -> Choices:
    """Offer rooms."""
    return await choices(interaction, "room", current)


@programme.autocomplete("day")
async def complete_day(interaction: Talk, current: str) -> Choices:
    """Offer the days of the event."""
    client = interaction.client
    days = client.finders.of(client.desk.programme).days(current, await spoken_to(interaction))
    return [app_commands.Choice(name=name, value=value) for name, value in days]


async def choices(interaction: Talk, kind: str, current: str) -> Choices:
    """Offer things of a kind by a few typed letters, in the language of who types."""
    client = interaction.client
    finder = client.finders.of(client.desk.programme)
    found = finder.choices(kind, current, await spoken_to(interaction))
    return [app_commands.Choice(name=name, value=value) for name, value in found]


async def _at_present(interaction: Talk, kind: str) -> Card:
    client = interaction.client
    seconds = str(int(client.clock.now().timestamp()))
    return await page_of(client, kind, await spoken_to(interaction), [seconds], 0)


async def _programme(
    interaction: Talk, day: str | None, track: str | None, room: str | None
) -> Card:
    client = interaction.client
    language = await spoken_to(interaction)
    finder = client.finders.of(client.desk.programme)
    meant_day = finder.day_meant(day, language) if day else None
    meant_track = finder.meant("track", track) if track else None
    meant_room = finder.meant("room", room) if room else None
    for typed, meant in ((day, meant_day), (track, meant_track), (room, meant_room)):
        if typed and meant is None:
            return _not_found(language, typed)
    arguments = programme_arguments(meant_day, meant_track, meant_room)
    return await page_of(client, "programme", language, arguments, None)


async def _one(interaction: Talk, page: str, kind: str, typed: str) -> Card:
    client = interaction.client
    language = await spoken_to(interaction)
    meant = client.finders.of(client.desk.programme).meant(kind, typed)
    if meant is None:
        return _not_found(language, typed)
    return await page_of(client, page, language, [short_id(meant)], 0)


def _not_found(language: str, typed: str) -> Card:
    say = messages(language)
    return note_card(language, say("discord-not-found"), say("discord-not-found-text", typed=typed))
