"""Organisers change the programme: `/change`."""

from __future__ import annotations

from datetime import UTC, datetime

from discord import app_commands

from bot.answering.times.instant import TimeFrame, read_instant
from bot.chat.cards.answers import note_card
from bot.chat.cards.card import Card, full_id, press, short_id
from bot.chat.cards.languages import text_of
from bot.chat.interactions.asker import spoken_to
from bot.chat.interactions.organisers_only import guarded, may, organiser_of
from bot.chat.interactions.responding import Shown, Talk, respond, turn
from bot.chat.interactions.router import Capability
from bot.chat.programme.autocomplete import complete_room, complete_session, finder_of
from bot.core.changes import SessionChange
from bot.core.models import Session
from bot.services.change import ChangeRefused
from bot.texts import messages

LONGEST_DELAY = 24 * 60

change = app_commands.Group(name="change", description=text_of("organiser-about-change"))

SESSION = text_of("discord-about-title")


@change.command(name="delay", description=text_of("organiser-about-delay"))
@app_commands.describe(session=SESSION, minutes=text_of("organiser-about-delay-minutes"))
async def delay(
    interaction: Talk,
    session: str,
    minutes: app_commands.Range[int, -LONGEST_DELAY, LONGEST_DELAY],
) -> None:
    """Start a session later, or earlier with a negative number."""
    await _propose(interaction, session, "delay", str(minutes))


@change.command(name="move", description=text_of("organiser-about-move"))
@app_commands.describe(session=SESSION, start=text_of("organiser-about-start"))
async def move(interaction: Talk, session: str, start: str) -> None:
    """Start a session at another time."""
    await _propose(interaction, session, "move", start)


@change.command(name="room", description=text_of("organiser-about-room"))
@app_commands.describe(session=SESSION, room=text_of("discord-about-room"))
async def room(interaction: Talk, session: str, room: str) -> None:
    """Hold a session in another room."""
    await _propose(interaction, session, "room", room)


@change.command(name="cancel", description=text_of("organiser-about-cancel"))
@app_commands.describe(session=SESSION)
async def cancel(interaction: Talk, session: str) -> None:
    """Cancel a session."""
    await _propose(interaction, session, "cancel", "")


@change.command(name="reinstate", description=text_of("organiser-about-reinstate"))
@app_commands.describe(session=SESSION)
async def reinstate(interaction: Talk, session: str) -> None:
    """Hold a session after all."""
    await _propose(interaction, session, "reinstate", "")


delay.autocomplete("session")(complete_session)
move.autocomplete("session")(complete_session)
room.autocomplete("session")(complete_session)
cancel.autocomplete("session")(complete_session)
reinstate.autocomplete("session")(complete_session)
room.autocomplete("room")(complete_room)


async def press_change(interaction: Talk, parts: list[str]) -> None:
    """Make a change that was shown, or leave it."""
    verb, short, argument = parts[0], parts[1], ":".join(parts[2:])
    if await may(interaction, f"change {verb} {short}"):
        await turn(interaction, _made(interaction, verb, short, argument))


async def press_leave(interaction: Talk, _parts: list[str]) -> None:
    """Leave everything as it is."""
    await turn(interaction, _left(interaction))


async def _propose(interaction: Talk, typed: str, verb: str, argument: str) -> None:
    if await may(interaction, f"/change {verb}"):
        await respond(interaction, _preview(interaction, typed, verb, argument), is_private=True)


async def _preview(interaction: Talk, typed: str, verb: str, argument: str) -> Shown:
    async def work(language: str) -> Card:
        client = interaction.client
        say = messages(language)
        finder = await finder_of(client.desk)
        meant = finder.meant("session", typed)
        if meant is None:
            raise ChangeRefused("change-gone")
        if verb == "room":
            found = finder.meant("room", argument)
            if found is None:
                raise ChangeRefused("change-no-room")
            kept = short_id(found)
        elif verb == "move":
            programme = client.desk.programme
            day = programme.day_of(programme.session[meant])
            frame = TimeFrame.of(client.desk.event, client.clock.now(), day)
            kept = str(int(read_instant(argument, language, frame).timestamp()))
        else:
            kept = argument
        session = client.desk.programme.session[meant]
        shown = await client.change_programme.preview(
            _change_of(interaction, session, verb, kept), language
        )
        directly = say("organiser-change-told", count=shown.people)
        posted = say(f"organiser-change-{'posted' if shown.is_posted else 'not-posted'}")
        text = f"{shown.text}\n\n{directly} {posted}"
        row = (
            press(say("organiser-change-yes"), "change", verb, short_id(meant), kept),
            press(say("organiser-change-no"), "leave", language),
        )
        return note_card(language, say("organiser-change-sure"), text, row)

    return await guarded(interaction, "organiser-change", work)


async def _made(interaction: Talk, verb: str, short: str, argument: str) -> Shown:
    async def work(language: str) -> Card:
        client = interaction.client
        say = messages(language)
        meant = full_id(short, client.desk.programme.session)
        if meant is None:
            raise ChangeRefused("change-gone")
        session = client.desk.programme.session[meant]
        change = _change_of(interaction, session, verb, argument)
        shown = await client.change_programme.preview(change, language)
        await client.change_programme.apply(change, organiser_of(interaction))
        return note_card(language, say("organiser-change-made"), shown.text)

    return await guarded(interaction, "organiser-change", work)


async def _left(interaction: Talk) -> Card:
    language = await spoken_to(interaction)
    say = messages(language)
    return note_card(language, say("organiser-change"), say("organiser-nothing-done"))


def _change_of(interaction: Talk, session: Session, verb: str, argument: str) -> SessionChange:
    """Return the change a command or a button stands for. Raises ChangeRefused."""
    client = interaction.client
    if verb == "delay":
        return client.change_programme.delayed(session, int(argument))
    if verb == "move":
        moment = datetime.fromtimestamp(int(argument), UTC)
        return SessionChange(session.id, start=moment)
    if verb == "room":
        room = full_id(argument, client.desk.programme.room)
        if room is None:
            raise ChangeRefused("change-no-room")
        return SessionChange(session.id, rooms=(room,))
    return SessionChange(session.id, is_cancelled=verb == "cancel")


CAPABILITY = Capability(commands=(change,), buttons={"change": press_change, "leave": press_leave})
