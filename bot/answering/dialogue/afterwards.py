"""What comes right after what was spoken of: in its room, or in the one now named."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.answering.dialogue.state import DialogueState
from bot.answering.intents import Trait, has_trait
from bot.answering.linking.entities import Entities
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import asks_what_is_left, says
from bot.answering.times.moments import Moments
from bot.core.filters import LAST_MINUTE
from bot.core.models import Session
from bot.core.programme import IDLE_KINDS

MOST_TERMS = 8
"""Terms of a message that asks what comes after what was told before it."""


def with_following(
    query: ParsedQuestion, alone: ParsedQuestion, linked: Entities, state: DialogueState
) -> ParsedQuestion:
    """Read "and right after that?" as about the next session in the room of the one spoken of.

    `alone` is the question as it reads without the conversation. Of several that are on together
    it is what begins when the first of them is over.
    """
    times = alone.times
    names_other = alone.people or alone.bodies or times.days or times.at
    is_then = says(linked.masked, "after_that_words", query.spoken)
    asks_next = has_trait(alone.intent, Trait.LISTS) or alone.intent in {"speakers", "when"}
    if names_other or not (is_then and asks_next) or asks_what_is_left(linked.text, query.spoken):
        return query
    told = _told_before(alone, linked, state)
    ends = [end for s in told if s.start and (end := query.programme.end_of(s))]
    starts = [s.start for s in told if s.start]
    if not ends or len(ends) < len(told) or max(starts) >= min(ends):
        return query  # what is not on together has no common end
    rooms = {room.id for room in alone.rooms} or _common_rooms(told)
    return _after(query, alone, min(ends), rooms)


def _told_before(
    alone: ParsedQuestion, linked: Entities, state: DialogueState
) -> tuple[Session, ...]:
    """Return the sessions that "that" stands for: one named beside it, else those told last."""
    if alone.is_titled or len(alone.found) == 1:
        return alone.sessions or alone.found
    if len(linked.terms) > MOST_TERMS:
        return ()
    sessions = alone.programme.session
    return tuple(sessions[one] for one in state.sessions if one in sessions)


def _common_rooms(told: Sequence[Session]) -> set[str]:
    """Return the rooms that all sessions are in: asked of one room, the next one is there."""
    return set.intersection(*(set(session.rooms) for session in told))


def _after(
    query: ParsedQuestion, alone: ParsedQuestion, end: datetime, rooms: set[str]
) -> ParsedQuestion:
    """Ask of what begins first that day in the rooms from an end on, or list the rest of it."""
    programme = query.programme
    tracks = {track.id for track in alone.tracks}
    local = end.astimezone(programme.zone)
    later = [
        s
        for s in programme.timed
        if s.start
        and s.start >= end
        and s.start.astimezone(programme.zone).date() == local.date()
        and s.kind not in IDLE_KINDS
        and (not rooms or rooms & set(s.rooms) or bool(tracks))
        and (not tracks or s.track in tracks)
    ]
    first = min((s.start for s in later if s.start), default=None)
    chosen = tuple(s for s in later if s.start == first)
    next_or_none = "on_next" if chosen else "programme"
    rest_of_day = Moments(days=(local.date(),), part=(local.time(), LAST_MINUTE), is_after=True)
    return replace(
        query.without_sessions(),
        intent="speakers" if chosen and alone.intent == "speakers" else next_or_none,
        times=Moments() if chosen else rest_of_day,
        rooms=tuple(room for room in programme.event.rooms if room.id in rooms and not chosen),
        tracks=alone.tracks if not chosen else (),
        sessions=chosen,
        found=chosen,
        is_topical=bool(chosen),
        people=(),
        subject_text="",
        nearness=0.0,
        continues=True,
    )
