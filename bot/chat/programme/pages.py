"""Everything that has pages, by the words that stand in its buttons: nothing is kept in memory."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from bot.answering.voice import Voice
from bot.chat.cards.answers import answer_cards, note_card, session_cards, text_cards
from bot.chat.cards.card import Card, full_id, short_id
from bot.chat.cards.lists import list_cards, list_groups
from bot.chat.cards.pager import turned
from bot.chat.interactions.asker import asker_language
from bot.chat.interactions.responding import UsherInteraction, respond
from bot.chat.programme.not_found import gone_card
from bot.core.models import Session

if TYPE_CHECKING:
    from bot.chat.connection.client import UsherClient

ANY = "-"
"""What stands in a button for a filter that is not set."""

FACTS = {
    "venue": ("where", "directions", "rooms"),
    "dates": ("when",),
    "contacts": ("contact",),
}
"""What commands about the event stand for, as intents of the answering room."""

SUBJECTS = {"venue": "place", "dates": "dates", "contacts": "contact"}
"""What stands above each of them."""

Pages = Callable[["UsherClient", str, Sequence[str]], Awaitable[Sequence[Card]]]


async def press_next(interaction: UsherInteraction, _parts: list[str]) -> None:
    """Somebody wants to know what is next."""
    await respond(interaction, at_present(interaction, "next"), is_private=True)


async def choose_session(
    interaction: UsherInteraction, parts: list[str], chosen: list[str]
) -> None:
    """Somebody wants to see all of a session of a list."""
    work = page_of(interaction.client, "session", parts[0], chosen, 0)
    await respond(interaction, work, is_private=True)


async def at_present(interaction: UsherInteraction, kind: str) -> Card:
    """Return the first page of what is on `now`, or `next`, at this moment."""
    client = interaction.client
    seconds = str(int(client.clock.now().timestamp()))
    return await page_of(client, kind, await asker_language(interaction), [seconds], 0)


async def page_of(
    client: UsherClient, kind: str, language: str, arguments: Sequence[str], page: int | None
) -> Card:
    """Return a page of a thing; without a number the one that is about now.

    Raises KeyError for a kind there is not.
    """
    cards = await PAGES[kind](client, language, arguments)
    if page is None:
        page = _present_page(client, language, arguments) if kind == "programme" else 0
    return turned(cards, page, kind, language, *arguments)


async def now_cards(client: UsherClient, language: str, at: Sequence[str]) -> Sequence[Card]:
    """What is on at a moment, given in seconds since 1970."""
    voice = Voice(client.conversations.programme, language)
    sessions = voice.programme.at(_moment(at))
    if sessions:
        return list_cards(voice.say("discord-now"), sessions, voice, has_days=False)
    return answer_cards(await client.conversations.tell(["on_now"], language), voice.programme)


async def next_cards(client: UsherClient, language: str, at: Sequence[str]) -> Sequence[Card]:
    """What starts next after a moment, given in seconds since 1970."""
    voice = Voice(client.conversations.programme, language)
    sessions = voice.programme.next_after(_moment(at))
    if not sessions:
        return answer_cards(await client.conversations.tell(["on_next"], language), voice.programme)
    day = voice.programme.day_of(sessions[0])
    heading = voice.say("discord-next", day=voice.day(day) if day else "")
    return list_cards(heading, sessions, voice, has_days=False)


async def programme_cards(
    client: UsherClient, language: str, chosen: Sequence[str]
) -> Sequence[Card]:
    """The programme of a day, a track and a room, each chosen or not."""
    voice = Voice(client.conversations.programme, language)
    programme = voice.programme
    day, track, room = chosen
    track_id = full_id(track, programme.track)
    room_id = full_id(room, programme.room)
    parts: list[str] = [voice.event_name()]
    parts += [voice.day(date.fromisoformat(day))] if day != ANY else []
    parts += [programme.track[track_id].name.get(language)] if track_id else []
    parts += [programme.room[room_id].name.get(language)] if room_id else []
    sessions = _chosen(client, chosen)
    heading = voice.say("discord-programme", about=voice.with_commas(*parts))
    if not sessions:
        return (note_card(language, heading, voice.say("discord-nothing")),)
    return list_cards(heading, sessions, voice, has_days=day == ANY)


async def one_session_cards(
    client: UsherClient, language: str, session: Sequence[str]
) -> Sequence[Card]:
    """One session."""
    voice = Voice(client.conversations.programme, language)
    found = full_id(session[0], voice.programme.session)
    if found is None:
        return (gone_card(language),)
    return session_cards(voice.programme.session[found], voice, client.clock.now())


async def speaker_cards(
    client: UsherClient, language: str, person: Sequence[str]
) -> Sequence[Card]:
    """One person, and their sessions."""
    voice = Voice(client.conversations.programme, language)
    found = full_id(person[0], voice.programme.person)
    if found is None:
        return (gone_card(language),)
    chosen = voice.programme.person[found]
    answer = await client.conversations.tell(
        ("who_is", "person_contact"), language, people=(chosen,)
    )
    return answer_cards(answer, voice.programme, heading=voice.person(chosen))


async def fact_cards(client: UsherClient, language: str, fact: Sequence[str]) -> Sequence[Card]:
    """What a command about the event stands for."""
    voice = Voice(client.conversations.programme, language)
    if fact[0] == "contacts" and voice.event.contacts:
        lines = [voice.contact(contact) for contact in voice.event.contacts]
        text = "\n".join(f"• {line}" for line in lines)
        return text_cards(language, voice.say("discord-contacts"), text)
    answer = await client.conversations.tell(FACTS[fact[0]], language)
    return answer_cards(answer, voice.programme, heading=voice.say(f"subject-{SUBJECTS[fact[0]]}"))


PAGES: dict[str, Pages] = {
    "now": now_cards,
    "next": next_cards,
    "programme": programme_cards,
    "session": one_session_cards,
    "speaker": speaker_cards,
    "facts": fact_cards,
}
"""What has pages, by the word for it in a button's id."""


def programme_arguments(day: str | None, track: str | None, room: str | None) -> tuple[str, ...]:
    """Return a choice of the programme as it stands in a button's id."""
    return (
        day or ANY,
        short_id(track) if track else ANY,
        short_id(room) if room else ANY,
    )


def _chosen(client: UsherClient, chosen: Sequence[str]) -> tuple[Session, ...]:
    programme = client.conversations.programme
    day, track, room = chosen
    track_id, room_id = full_id(track, programme.track), full_id(room, programme.room)
    sessions = programme.on_day(date.fromisoformat(day)) if day != ANY else programme.sessions
    return tuple(
        session
        for session in sessions
        if (track == ANY or track_id in session.tracks)
        and (room == ANY or room_id in session.rooms)
    )


def _present_page(client: UsherClient, language: str, chosen: Sequence[str]) -> int:
    """Return the page with the first session that is not over; the first page before and after."""
    voice = Voice(client.conversations.programme, language)
    programme, now = voice.programme, client.clock.now()
    if not programme.timed or now < (programme.timed[0].start or now):
        return 0
    groups = list_groups(_chosen(client, chosen), voice, has_days=chosen[0] == ANY)
    for page, group in enumerate(groups):
        ends = [end for end in map(programme.end_of, group) if end is not None]
        if any(end > now for end in ends):
            return page
    return 0


def _moment(at: Sequence[str]) -> datetime:
    return datetime.fromtimestamp(int(at[0]), UTC)
