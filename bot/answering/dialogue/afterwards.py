"""What comes right after what was spoken of: in its room, or in the one now named."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, tzinfo

from bot.answering.dialogue.before_it import with_preceding
from bot.answering.dialogue.state import DialogueState, still_known
from bot.answering.intents import Trait, has_trait
from bot.answering.linking.entities import Entities
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import asks_by_word, asks_what_is_left, is_wholly, says
from bot.answering.text.normalise import fold
from bot.answering.text.wording import terms
from bot.answering.times.moments import Moments
from bot.core.filters import LAST_MINUTE
from bot.core.models import Session
from bot.core.programme import IDLE_KINDS

MOST_TERMS, ROOM_TERMS, CHARACTERS = 8, 4, 2
"""Terms of a message that asks what comes after what was told, and of "in that same room"; and
characters of a term of Chinese or Korean."""


def with_following(
    query: ParsedQuestion,
    alone: ParsedQuestion,
    linked: Entities,
    state: DialogueState,
    written: str,
) -> ParsedQuestion:
    """Read "and right after that?" as about what begins after the sessions just spoken of.

    `alone` is the question as it reads without the conversation, `written` as it stands, with the
    word it begins with. Of several that are on together it is what begins when the first of them
    is over, of a list over the day what begins after all of it. So is "and before that?".
    """
    preceding = with_preceding(query, alone, linked, state, written)
    if preceding is not None:
        return preceding
    times = alone.times
    names_other = alone.people or alone.bodies or times.days or times.at
    is_other = bool(names_other) or _asks_of_another(alone, linked, written)
    # "And after lunch?" names a part of the day, be no lunch known.
    is_bare = len(linked.terms) <= MOST_BARE and not times.part
    said = (linked.masked, written) if is_bare else (linked.masked,)
    is_then = any(says(text, "after_that_words", query.spoken) for text in said)
    is_next = is_wholly("next_alone", linked.text, query.spoken)
    is_then = is_then or is_next
    is_there = _is_of_their_room(linked, query.spoken)
    is_then = is_then or (is_there and alone.intent == "on_next")
    asks_next = has_trait(alone.intent, Trait.LISTS) or alone.intent in {"speakers", "when"}
    asks_next = asks_next or is_next or (alone.names_session and len(linked.terms) <= MOST_NAMED)
    # Nothing is beside a session in its own room: "what is after it in the same hall".
    asks_next = asks_next or (is_there and alone.intent == "parallel")
    if is_other or not (is_then and asks_next) or asks_what_is_left(linked.text, query.spoken):
        return query
    told = _told_before(alone, linked, state)
    ends = [end for s in told if s.start and (end := query.programme.end_of(s))]
    starts = [s.start for s in told if s.start]
    if not ends or len(ends) < len(told):
        return query
    are_together = max(starts) < min(ends)
    if not are_together and (state.narrowing is None or alone.sessions):
        return query  # what somebody does on two days has no common end
    end = min(ends) if are_together else max(ends)
    return _after(query, alone, told, end, state, is_there=is_there)


def _asks_of_another(alone: ParsedQuestion, linked: Entities, written: str) -> bool:
    """Whether it only goes on by "then", and asks of a session it names: "then when is Tides"."""
    if not (alone.is_titled and asks_by_word(linked.text, alone.spoken)):
        return False
    return fold(written).strip().startswith(terms("after_that_words", alone.spoken))


MOST_NAMED = 5
"""Terms of one that names a session by nothing else: "quelle séance la suit"."""

MOST_BARE = 3
"""Terms of a question that says nothing but what comes after: "et après ?"."""


def _told_before(
    alone: ParsedQuestion, linked: Entities, state: DialogueState
) -> tuple[Session, ...]:
    """Return the sessions that "that" stands for: one named beside it, else those told last."""
    is_it = bool(state.sessions) and says(linked.text, "thing_pronouns", alone.spoken)
    if alone.is_titled or (len(alone.found) == 1 and not is_it):
        return alone.sessions or alone.found
    is_of_room = _is_of_their_room(linked, alone.spoken)
    most = MOST_TERMS + (ROOM_TERMS if is_of_room else 0)
    is_short = linked.has_at_most(most, most * CHARACTERS)
    return still_known(state.sessions, alone.programme.session) if is_short else ()


def _is_of_their_room(linked: Entities, language: str) -> bool:
    return says(linked.text, "same_room_words", language)


def _common_rooms(told: Sequence[Session]) -> set[str]:
    """Return the rooms that all sessions are in: asked of one room, the next one is there."""
    return set.intersection(*(set(session.rooms) for session in told))


def _day_of(session: Session, zone: tzinfo) -> date | None:
    return session.start.astimezone(zone).date() if session.start else None


def _after(
    query: ParsedQuestion,
    alone: ParsedQuestion,
    told: Sequence[Session],
    end: datetime,
    state: DialogueState,
    *,
    is_there: bool,
) -> ParsedQuestion:
    """Ask of what begins first from an end on: in the rooms named, or else where it was told.

    Where nothing more is on in a room that nobody named, not even as "that room" (`is_there`), it
    is what comes next anywhere.
    """
    programme = query.programme
    tracks = {track.id for track in alone.tracks}
    named = {room.id for room in alone.rooms}
    if not named and state.narrowing is not None:
        named = set(state.narrowing.filter.rooms)
    named = named or (_common_rooms(told) if is_there else set())
    is_idle = all(session.kind in IDLE_KINDS for session in told)  # nobody stays where he ate
    rooms = named or (set() if is_idle else _common_rooms(told))
    local = end.astimezone(programme.zone)
    later = [
        s
        for s in programme.timed
        if s.start
        and s.start >= end
        and s.kind not in IDLE_KINDS
        and (not tracks or tracks & {*s.tracks})
    ]
    that_day = [s for s in later if _day_of(s, programme.zone) == local.date()]
    there = [s for s in that_day if not rooms or rooms & set(s.rooms) or bool(tracks)]
    found = there if there or named or tracks else that_day or later
    first = min((s.start for s in found if s.start), default=None)
    chosen = tuple(s for s in found if s.start == first)
    next_or_none = "on_next" if chosen else "programme"
    rest_of_day = Moments(days=(local.date(),), part=(local.time(), LAST_MINUTE), is_after=True)
    kept = named if not chosen else set()
    return replace(
        query.on_sessions(chosen),
        intent="speakers" if chosen and alone.intent == "speakers" else next_or_none,
        times=Moments() if chosen else rest_of_day,
        rooms=tuple(room for room in programme.event.rooms if room.id in kept),
        tracks=alone.tracks if not chosen else (),
        continues=True,
    )
