"""Organisers change the programme: `/change`."""

from __future__ import annotations

from discord import app_commands

from bot.answering.times.instant import TimeFrame, read_instant
from bot.chat.cards.answers import note_card
from bot.chat.cards.card import Accent, Card, press, short_id
from bot.chat.cards.languages import text_of
from bot.chat.interactions.asker import asker_language
from bot.chat.interactions.organisers_only import guarded, may, organiser_of
from bot.chat.interactions.responding import Renderable, UsherInteraction, respond, respond_in_place
from bot.chat.interactions.router import Capability
from bot.chat.programme.autocomplete import complete_room, complete_session, finder_of
from bot.chat.programme.change_proposal import ChangeProposal, present, seconds
from bot.core.file_changes import SessionChange
from bot.core.models import Session
from bot.core.programme import Programme
from bot.services.change import ChangeRefused
from bot.texts import messages
from bot.texts.grammar import sentences

LONGEST_DELAY = 24 * 60

change = app_commands.Group(name="change", description=text_of("organiser-about-change"))

SESSION = text_of("discord-about-title")
REASON = text_of("organiser-about-reason")
LONGEST_REASON = 200
Reason = app_commands.Range[str, 1, LONGEST_REASON]


@change.command(name="delay", description=text_of("organiser-about-delay"))
@app_commands.describe(
    session=SESSION, minutes=text_of("organiser-about-delay-minutes"), reason=REASON
)
async def delay(
    interaction: UsherInteraction,
    session: str,
    minutes: app_commands.Range[int, -LONGEST_DELAY, LONGEST_DELAY],
    reason: Reason | None = None,
) -> None:
    """Start a session later, or earlier with a negative number."""
    await _propose(interaction, session, "delay", str(minutes), reason)


@change.command(name="move", description=text_of("organiser-about-move"))
@app_commands.describe(session=SESSION, start=text_of("organiser-about-start"), reason=REASON)
async def move(
    interaction: UsherInteraction, session: str, start: str, reason: Reason | None = None
) -> None:
    """Start a session at another time."""
    await _propose(interaction, session, "move", start, reason)


@change.command(name="room", description=text_of("organiser-about-room"))
@app_commands.describe(session=SESSION, room=text_of("discord-about-room"), reason=REASON)
async def room(
    interaction: UsherInteraction, session: str, room: str, reason: Reason | None = None
) -> None:
    """Hold a session in another room."""
    await _propose(interaction, session, "room", room, reason)


@change.command(name="cancel", description=text_of("organiser-about-cancel"))
@app_commands.describe(session=SESSION, reason=REASON)
async def cancel(interaction: UsherInteraction, session: str, reason: Reason | None = None) -> None:
    """Cancel a session."""
    await _propose(interaction, session, "cancel", "", reason)


@change.command(name="reinstate", description=text_of("organiser-about-reinstate"))
@app_commands.describe(session=SESSION, reason=REASON)
async def reinstate(
    interaction: UsherInteraction, session: str, reason: Reason | None = None
) -> None:
    """Hold a session after all."""
    await _propose(interaction, session, "reinstate", "", reason)


delay.autocomplete("session")(complete_session)
move.autocomplete("session")(complete_session)
room.autocomplete("session")(complete_session)
cancel.autocomplete("session")(complete_session)
reinstate.autocomplete("session")(complete_session)
room.autocomplete("room")(complete_room)


@change.command(name="accept", description=text_of("organiser-about-accept"))
async def accept(interaction: UsherInteraction) -> None:
    """Take over the event's files as they are, though much of the programme is gone."""
    if await may(interaction, "/change accept"):
        await respond(interaction, _accepted(interaction), is_private=True)


async def press_change(interaction: UsherInteraction, parts: list[str]) -> None:
    """Make a change that was shown, or leave it."""
    proposal = ChangeProposal.read(parts)
    if await may(interaction, f"change {proposal.verb} {proposal.session}"):
        await respond_in_place(interaction, _made(interaction, proposal))


async def press_leave(interaction: UsherInteraction, _parts: list[str]) -> None:
    """Leave everything as it is."""
    await respond_in_place(interaction, _left(interaction))


async def _propose(
    interaction: UsherInteraction, typed: str, verb: str, argument: str, reason: str | None
) -> None:
    if await may(interaction, f"/change {verb}"):
        work = _preview(interaction, typed, verb, argument, reason)
        await respond(interaction, work, is_private=True)


async def _preview(
    interaction: UsherInteraction, typed: str, verb: str, argument: str, reason: str | None
) -> Renderable:
    async def work(language: str) -> Card:
        client = interaction.client
        say = messages(language)
        meant = await _session_meant(interaction, typed, language)
        session = _in_force(interaction).session[meant]
        kept = await _argument(interaction, session, verb, argument, language)
        kind = "move" if verb == "delay" else verb
        proposal = ChangeProposal(
            kind,
            short_id(meant),
            kept,
            present(session, kind),
            client.change_programme.remember_reason(reason),
        )
        shown = await client.change_programme.preview(_change_of(interaction, proposal), language)
        directly = say("organiser-change-told", count=shown.people)
        posted = say(f"organiser-change-{'posted' if shown.is_posted else 'not-posted'}")
        warnings = [f"⚠️ {warning}" for warning in shown.warnings]
        because = [say("change-reason", reason=reason)] if reason else []
        text = "\n".join(
            [shown.text, *because, "", *warnings, sentences((directly, posted), language)]
        )
        yes = proposal.button(say("organiser-change-yes"))
        accent = Accent.STOPPED if kind == "cancel" else Accent.NOT_PUBLISHED
        no = press(say("organiser-change-no"), "leave", language)
        row = (no,) if yes is None else (yes.as_main, no)
        return note_card(language, say("organiser-change-sure"), text, row, accent)

    return await guarded(interaction, "organiser-change", work)


async def _argument(
    interaction: UsherInteraction, session: Session, verb: str, typed: str, language: str
) -> str:
    """Return what was typed of a change as a button carries it. Raises CataloguedError."""
    client = interaction.client
    programme = _in_force(interaction)
    if verb == "room":
        found = (await finder_of(client.conversations)).meant("room", typed)
        if found is None:
            raise ChangeRefused("change-no-room")
        return short_id(found)
    if verb == "move":
        event, now = client.current.event, client.clock.now()
        frame = TimeFrame.of(event, now, programme.day_of(session))
        return seconds(read_instant(typed, language, frame))
    if verb == "delay":
        # The button carries the time it comes to: two who press it move the session once.
        return seconds(client.change_programme.delayed(session, int(typed)).start)
    return ""


async def _made(interaction: UsherInteraction, proposal: ChangeProposal) -> Renderable:
    async def work(language: str) -> Card:
        client = interaction.client
        say = messages(language)
        change = _change_of(interaction, proposal)
        before = _in_force(interaction).session[change.session]
        shown = await client.change_programme.preview(change, language)
        if present(before, proposal.verb) != proposal.expected:
            raise ChangeRefused("change-since")
        await client.change_programme.apply(change, organiser_of(interaction))
        back = proposal.undoing()
        undo = back.button(say("organiser-change-undo")) if back is not None else None
        row = () if undo is None else (undo,)
        return note_card(language, say("organiser-change-made"), shown.text, row, Accent.DONE)

    return await guarded(interaction, "organiser-change", work)


async def _accepted(interaction: UsherInteraction) -> Renderable:
    async def work(language: str) -> Card:
        client = interaction.client
        say = messages(language)
        is_good = await client.change_programme.accept(organiser_of(interaction))
        text = say("organiser-accepted", count=len(client.current.event.sessions))
        if not is_good:
            faults = [str(fault) for fault in client.current.standing.faults[:5]]
            text = "\n".join([say("trouble-files"), *faults])
        return note_card(language, say("organiser-change"), text)

    return await guarded(interaction, "organiser-change", work)


async def _session_meant(interaction: UsherInteraction, typed: str, language: str) -> str:
    """Return the session somebody means. Raises ChangeRefused when it is none, or one of some."""
    client = interaction.client
    finder = await finder_of(client.conversations)
    meant = finder.meant("session", typed, client.clock.now())
    if meant is None:
        alike = finder.alike("session", typed, language)
        if len(alike) > 1:
            raise ChangeRefused("discord-which-one", choices="\n".join(f"• {one}" for one in alike))
    if meant is None or meant not in _in_force(interaction).session:
        raise ChangeRefused("change-gone")
    return meant


async def _left(interaction: UsherInteraction) -> Card:
    language = await asker_language(interaction)
    say = messages(language)
    return note_card(language, say("organiser-change"), say("organiser-nothing-done"))


def _change_of(interaction: UsherInteraction, proposal: ChangeProposal) -> SessionChange:
    """Return the change a button stands for. Raises ChangeRefused."""
    client = interaction.client
    note = client.change_programme.reason(proposal.reason)
    return proposal.change(_in_force(interaction), note)


def _in_force(interaction: UsherInteraction) -> Programme:
    """Return the programme as it was read last: answers follow a moment later."""
    return Programme(interaction.client.current.event)


CAPABILITY = Capability(
    organisers_commands=(change,), buttons={"change": press_change, "leave": press_leave}
)
