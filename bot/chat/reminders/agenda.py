"""The sessions somebody saved: `/remind`, `/agenda`, and the buttons that lead there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from discord import app_commands

from bot.answering.times.instant import TimeFrame, read_instant
from bot.answering.voice import Voice
from bot.chat.cards.answers import note_card
from bot.chat.cards.card import Accent, Card, Option, Press, full_id, menu, press, short_id
from bot.chat.cards.escaping import escaped
from bot.chat.cards.languages import text_of
from bot.chat.cards.pager import page_buttons, page_note
from bot.chat.cards.session_text import row_of
from bot.chat.cards.truncation import cut
from bot.chat.interactions.asker import voice_for
from bot.chat.interactions.responding import UsherInteraction, respond, respond_in_place
from bot.chat.interactions.router import Capability
from bot.chat.programme.autocomplete import complete_session, finder_of
from bot.chat.programme.not_found import gone_card, not_found
from bot.core.models import Session
from bot.core.personal_reminders import MOST_LEADS, read_leads
from bot.core.reminders import LONGEST_LEAD
from bot.errors import CataloguedError
from bot.services.agenda import AgendaEntry
from bot.texts import messages

ON_A_PAGE = 5
LONGEST_ENTRY = 160

Lead = app_commands.Range[int, 0, LONGEST_LEAD]


@app_commands.command(name="remind", description=text_of("personal-about-remind"))
@app_commands.describe(
    session=text_of("discord-about-title"),
    minutes=text_of("personal-about-minutes"),
    at=text_of("personal-about-at"),
    also=text_of("personal-about-also"),
)
async def remind(
    interaction: UsherInteraction,
    session: str,
    minutes: Lead | None = None,
    at: str | None = None,
    also: str | None = None,
) -> None:
    """Remind somebody of a session, some minutes before it starts or at a time, and again."""
    wish = _Wish(session, minutes, at, also)
    await respond(interaction, _saved(interaction, wish), is_private=True)


@app_commands.command(name="agenda", description=text_of("personal-about-agenda"))
async def agenda(interaction: UsherInteraction) -> None:
    """Show somebody the sessions they saved."""
    await respond(interaction, agenda_card(interaction, 0), is_private=True)


remind.autocomplete("session")(complete_session)


@dataclass(frozen=True, slots=True)
class _Wish:
    """What somebody typed after `/remind`."""

    session: str
    minutes: int | None
    at: str | None
    also: str | None


async def press_drop(interaction: UsherInteraction, parts: list[str]) -> None:
    """Take a session out of an agenda."""
    await respond_in_place(interaction, _dropped(interaction, parts[1]))


async def choose_drop(interaction: UsherInteraction, parts: list[str], chosen: list[str]) -> None:
    """Take the session that was chosen out of an agenda."""
    await respond_in_place(interaction, _dropped(interaction, chosen[0], int(parts[1])))


async def press_agenda(interaction: UsherInteraction, parts: list[str]) -> None:
    """Turn to a page of an agenda."""
    await respond_in_place(interaction, agenda_card(interaction, int(parts[1])))


async def choose_remind(interaction: UsherInteraction, parts: list[str], chosen: list[str]) -> None:
    """Somebody wants to be reminded of one of the sessions of a message."""
    await respond(interaction, _reminded(interaction, chosen[0], parts[0]), is_private=True)


async def press_lead(interaction: UsherInteraction, parts: list[str]) -> None:
    """Somebody wants to be reminded of a session as many minutes before as the button says."""
    language, session, minutes = parts
    work = _reminded(interaction, session, language, int(minutes))
    await respond(interaction, work, is_private=True)


async def press_remind(interaction: UsherInteraction, parts: list[str]) -> None:
    """Somebody wants to be reminded of a session."""
    language, session, *_reference = parts
    await respond(interaction, _reminded(interaction, session, language), is_private=True)


async def agenda_card(interaction: UsherInteraction, page: int) -> Card:
    """Return a page of somebody's agenda, with what clashes, and a menu to take one out."""
    client = interaction.client
    voice = await voice_for(interaction)
    language, say = voice.language, voice.say
    entries = await client.agenda.entries(str(interaction.user.id))
    if not entries:
        return note_card(language, say("personal-agenda"), say("personal-agenda-empty"))
    last = (len(entries) - 1) // ON_A_PAGE
    page = max(0, min(page, last))
    shown = entries[page * ON_A_PAGE : (page + 1) * ON_A_PAGE]
    removable = [
        Option(
            voice.title(entry.session),
            short_id(entry.session.id),
            voice.listed_time(entry.session, with_day=True),
        )
        for entry in shown
    ]
    turning = page_buttons(language, page, "agenda", language, is_last=page == last)
    export = press(say("personal-export"), "calendar", language).as_main
    return Card(
        language=language,
        heading=escaped(say("personal-agenda")),
        text="\n".join(_entry(entry, voice) for entry in shown),
        menu=menu(say("card-choose-remove"), removable, "drop", language, page),
        buttons=(export, *turning),
        page_note=page_note(language, page, last + 1),
    )


def agenda_press(language: str) -> Press:
    """Return the button that turns to the first page of somebody's agenda."""
    return press(messages(language)("personal-agenda"), "agenda", language, 0)


def _entry(entry: AgendaEntry, voice: Voice) -> str:
    """Return a saved session as a row, with its next reminder and what it clashes with."""
    lines = [cut(row_of(entry.session, voice, with_day=True), LONGEST_ENTRY)]
    small = [_next(entry, voice)]
    if entry.clashes:
        titles = voice.listing(voice.title(other) for other in entry.clashes[:2])
        small.append(cut(voice.say("personal-clash", titles=titles), LONGEST_ENTRY))
    return "\n".join([*lines, *(f"-# {escaped(line)}" for line in small if line)])


def _next(entry: AgendaEntry, voice: Voice) -> str:
    if entry.reminded_at is None:
        is_timed = entry.session.start is not None and not entry.session.is_cancelled
        return voice.say("personal-next-none") if is_timed else ""
    return voice.say("personal-next", when=_moments(entry, voice))


def _moments(entry: AgendaEntry, voice: Voice) -> str:
    return voice.listing(voice.moment(moment) for moment in entry.reminders_at)


async def _saved(interaction: UsherInteraction, wish: _Wish) -> Card:
    client = interaction.client
    voice = await voice_for(interaction)
    language, say = voice.language, voice.say
    finder = await finder_of(client.conversations)
    session_id = finder.meant("session", wish.session, client.clock.now())
    if session_id is None:
        return not_found(finder, "session", wish.session, language)
    session = voice.programme.session[session_id]
    try:
        leads = _leads(wish, session, voice, client.clock.now())
    except CataloguedError as error:
        return note_card(language, say("personal-not-saved"), say(error.key, **error.values))
    await client.conversations.note_locale(str(interaction.user.id), str(interaction.locale))
    await client.agenda.save(str(interaction.user.id), session_id, *leads)
    entry, lines = await _confirmed(interaction, voice, session_id)
    if entry.clashes:
        titles = voice.listing(voice.title(other) for other in entry.clashes[:3])
        lines.append(say("personal-clash", titles=titles))
    return _saved_card(language, lines)


def _saved_card(language: str, lines: list[str]) -> Card:
    """Return what is said once a session is saved, with the button to all that are."""
    row = (agenda_press(language),)
    heading = messages(language)("personal-saved-heading")
    return note_card(language, heading, "\n".join(lines), row, Accent.DONE)


def _leads(wish: _Wish, session: Session, voice: Voice, now: datetime) -> tuple[int, ...]:
    """Return at which minutes before it somebody wants a reminder. Raises CataloguedError.

    Empty is at their usual ones.
    """
    wanted = [] if wish.minutes is None else [wish.minutes]
    if wish.at is not None:
        wanted = [_lead(wish.at, session, voice, now)]
    also = read_leads(wish.also) if wish.also is not None else ()
    if len({*wanted, *also}) > MOST_LEADS:
        raise CataloguedError("personal-leads-wrong")
    return (*wanted, *also)


def _lead(at: str, session: Session, voice: Voice, now: datetime) -> int:
    """Return how many minutes before a session a written time is. Raises CataloguedError."""
    day = voice.programme.day_of(session)
    moment = read_instant(at, voice.language, TimeFrame.of(voice.event, now, day))
    if session.start is None:
        raise CataloguedError("personal-at-no-time")
    minutes = (session.start - moment) // timedelta(minutes=1)
    if not 0 <= minutes <= LONGEST_LEAD:
        raise CataloguedError("personal-at-wrong")
    return minutes


async def _dropped(interaction: UsherInteraction, short: str, page: int = 0) -> Card:
    client = interaction.client
    session_id = full_id(short, await client.agenda.saved(str(interaction.user.id)))
    if session_id is not None:
        await client.agenda.drop(str(interaction.user.id), session_id)
    return await agenda_card(interaction, page)


async def _reminded(
    interaction: UsherInteraction, short: str, language: str, minutes: int | None = None
) -> Card:
    client = interaction.client
    voice = await voice_for(interaction, language)
    session_id = full_id(short, voice.programme.session)
    if session_id is None:
        return gone_card(language)
    await client.conversations.note_locale(str(interaction.user.id), str(interaction.locale))
    await client.agenda.save(str(interaction.user.id), session_id, minutes)
    _, lines = await _confirmed(interaction, voice, session_id)
    return _saved_card(language, lines)


async def _confirmed(
    interaction: UsherInteraction, voice: Voice, session_id: str
) -> tuple[AgendaEntry, list[str]]:
    """Return what was saved, and what will come of it: when a reminder is sent, or that none is."""
    client, user_id = interaction.client, interaction.user.id
    entries = await client.agenda.entries(str(user_id))
    entry = next(entry for entry in entries if entry.session.id == session_id)
    if await client.preferences.is_silent(str(user_id)):
        return entry, [voice.say("personal-is-off")]
    return entry, [promise(entry, voice, client.clock.now())]


def promise(entry: AgendaEntry, voice: Voice, now: datetime) -> str:
    """Return when somebody will be reminded of a session they saved, or why they will not."""
    session = entry.session
    title = voice.title(session)
    if session.is_cancelled:
        return voice.say("session-cancelled", title=title)
    if session.start is None:
        return voice.say("personal-saved-no-time", title=title)
    if session.start <= now:
        return voice.say("personal-saved-started", title=title)
    if entry.reminded_at is None:
        left = timedelta(minutes=max(1, round((session.start - now).total_seconds() / 60)))
        return voice.say("personal-saved-none", title=title, length=voice.length(left))
    if entry.reminded_at <= now:
        return voice.say("personal-saved-at-once", title=title)
    return voice.say("personal-saved", title=title, when=_moments(entry, voice))


CAPABILITY = Capability(
    commands=(remind, agenda),
    buttons={
        "remind": press_remind,
        "lead": press_lead,
        "drop": press_drop,
        "agenda": press_agenda,
    },
    menus={"drop": choose_drop, "remind": choose_remind},
)
