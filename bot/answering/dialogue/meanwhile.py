"""What else there is at the time of what was spoken of."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.dialogue.state import DialogueState, still_known
from bot.answering.linking.entities import Entities
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import says
from bot.core.models import Session


def with_meanwhile(query: ParsedQuestion, linked: Entities, state: DialogueState) -> ParsedQuestion:
    """Read "at that same time" as that of the few sessions spoken of, in the room now named."""
    is_told = 0 < len(state.sessions) <= MOST_TOLD
    if not is_told or query.sessions or query.people or query.times.spans:
        return query
    is_then = says(linked.text, "meanwhile_words", query.spoken)
    if not (is_then and (query.intent == "parallel" or query.rooms or query.tracks)):
        return query
    told = still_known(state.sessions, query.programme.session)
    if len(told) == 1:
        return replace(query, intent="parallel", sessions=told, subject=(), continues=True)
    there = _beside(query, told)
    return replace(
        query, intent="find_sessions" if there else query.intent, found=there or query.found,
        is_topical=bool(there), subject=() if there else query.subject, continues=bool(there),
    )  # fmt: skip


def _beside(query: ParsedQuestion, told: tuple[Session, ...]) -> tuple[Session, ...]:
    """Return what is on in the rooms named while one of several sessions is."""
    programme, rooms = query.programme, {room.id for room in query.rooms}
    hours = [(one.start, programme.end_of(one)) for one in told]
    return tuple(
        session
        for session in query.filtered_beside(programme.timed)
        if rooms & {*session.rooms}
        and session not in told
        and any(
            start
            and end
            and session.start
            and session.start < end
            and (programme.end_of(session) or session.start) > start
            for start, end in hours
        )
    )


MOST_TOLD = 3
"""Sessions told of last whose times may be meant."""
