"""The programme, who is in it, and the event itself: `/now`, `/session`, `/venue` and so on."""

from __future__ import annotations

from discord import app_commands

from bot.chat.cards.card import Card, short_id
from bot.chat.cards.languages import text_of
from bot.chat.interactions.asker import asker_language
from bot.chat.interactions.responding import UsherInteraction, respond
from bot.chat.interactions.router import Capability
from bot.chat.programme.autocomplete import (
    complete_day,
    complete_person,
    complete_room,
    complete_session,
    complete_track,
    finder_of,
)
from bot.chat.programme.not_found import not_found
from bot.chat.programme.pages import (
    at_present,
    choose_session,
    page_of,
    press_next,
    programme_arguments,
)


@app_commands.command(name=text_of("discord-name-now"), description=text_of("discord-about-now"))
async def now(interaction: UsherInteraction) -> None:
    """Show what is on."""
    await respond(interaction, at_present(interaction, "now"))


@app_commands.command(name=text_of("discord-name-next"), description=text_of("discord-about-next"))
async def next_sessions(interaction: UsherInteraction) -> None:
    """Show what starts next."""
    await respond(interaction, at_present(interaction, "next"))


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
    interaction: UsherInteraction,
    day: str | None = None,
    track: str | None = None,
    room: str | None = None,
) -> None:
    """Show the programme, or the part of it that was chosen."""
    await respond(interaction, _programme(interaction, day, track, room))


@app_commands.command(
    name=text_of("discord-name-session"), description=text_of("discord-about-session")
)
@app_commands.rename(title=text_of("discord-option-title"))
@app_commands.describe(title=text_of("discord-about-title"))
async def session(interaction: UsherInteraction, title: str) -> None:
    """Show one session."""
    await respond(interaction, _one(interaction, "session", "session", title))


@app_commands.command(
    name=text_of("discord-name-speaker"), description=text_of("discord-about-speaker")
)
@app_commands.rename(name=text_of("discord-option-name"))
@app_commands.describe(name=text_of("discord-about-name"))
async def speaker(interaction: UsherInteraction, name: str) -> None:
    """Show one person and their sessions."""
    await respond(interaction, _one(interaction, "speaker", "person", name))


@app_commands.command(
    name=text_of("discord-name-venue"), description=text_of("discord-about-venue")
)
async def venue(interaction: UsherInteraction) -> None:
    """Say where the event is."""
    await respond(interaction, _fact(interaction, "venue"))


@app_commands.command(
    name=text_of("discord-name-dates"), description=text_of("discord-about-dates")
)
async def dates(interaction: UsherInteraction) -> None:
    """Say when the event is."""
    await respond(interaction, _fact(interaction, "dates"))


@app_commands.command(
    name=text_of("discord-name-contacts"), description=text_of("discord-about-contacts")
)
async def contacts(interaction: UsherInteraction) -> None:
    """Say whom to ask."""
    await respond(interaction, _fact(interaction, "contacts"))


session.autocomplete("title")(complete_session)
speaker.autocomplete("name")(complete_person)
programme.autocomplete("track")(complete_track)
programme.autocomplete("room")(complete_room)
programme.autocomplete("day")(complete_day)


async def _fact(interaction: UsherInteraction, fact: str) -> Card:
    return await page_of(interaction.client, "facts", await asker_language(interaction), [fact], 0)


async def _programme(
    interaction: UsherInteraction, day: str | None, track: str | None, room: str | None
) -> Card:
    client = interaction.client
    language = await asker_language(interaction)
    finder = await finder_of(client.conversations)
    meant_day = finder.day_meant(day, language) if day else None
    meant_track = finder.meant("track", track) if track else None
    meant_room = finder.meant("room", room) if room else None
    for kind, typed, meant in (
        ("day", day, meant_day),
        ("track", track, meant_track),
        ("room", room, meant_room),
    ):
        if typed and meant is None:
            return not_found(finder, kind, typed, language)
    arguments = programme_arguments(meant_day, meant_track, meant_room)
    return await page_of(client, "programme", language, arguments, None)


async def _one(interaction: UsherInteraction, page: str, kind: str, typed: str) -> Card:
    client = interaction.client
    language = await asker_language(interaction)
    finder = await finder_of(client.conversations)
    meant = finder.meant(kind, typed, client.clock.now())
    if meant is None:
        return not_found(finder, kind, typed, language)
    return await page_of(client, page, language, [short_id(meant)], 0)


CAPABILITY = Capability(
    commands=(now, next_sessions, programme, session, speaker, venue, dates, contacts),
    buttons={"next": press_next},
    menus={"session": choose_session},
)
