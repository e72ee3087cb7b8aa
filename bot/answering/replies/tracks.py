"""Where and when a track is: a line a day with its hours and rooms, before what is on in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby

from bot.answering.query import ParsedQuestion, Reply, answered
from bot.answering.replies.criteria import described
from bot.answering.replies.lists import answerable, listed, narrowed_list
from bot.answering.replies.session_times import edge_said, last_of, state_line
from bot.core.models import Room, Session
from bot.core.programme import NO_TIME
from bot.texts.grammar import in_line


def is_of_tracks(query: ParsedQuestion) -> bool:
    """Whether tracks are asked about, and no session, person, room or kind of them."""
    is_of_part = query.sessions or query.people or query.rooms or query.kinds or query.subject
    return bool(query.tracks) and not is_of_part


def track_described(query: ParsedQuestion) -> Reply:
    """List what is on in the tracks asked about, after the tracks that all of it is also of.

    "Table 3" may be all that a programme calls a track, and another say what it is on.
    """
    voice, track = query.voice, query.programme.track
    lines = []
    for asked in query.tracks:
        own = [one.tracks for one in query.programme.sessions if asked.id in one.tracks]
        shared = [one for one in (own or [()])[0] if all(one in tracks for tracks in own)]
        names = [track[one].name.get(voice.language) for one in shared if one != asked.id]
        if names:
            tracks = voice.listing(names)
            said = voice.say("track-shares", track=asked.name.get(voice.language), tracks=tracks)
            lines.append(said)
    return narrowed_list(query, heading="\n".join(lines))


def track_told(query: ParsedQuestion) -> Reply:
    """Say on which days, from when to when and in which rooms the tracks asked about are.

    Its sessions follow where all of them can be shown; else they come with "more".
    """
    voice = query.voice
    wanted, lead = answerable(query)
    fitting = wanted.matching(query.programme, query.programme.sessions)
    timed = [one for one in fitting if one.start and not one.is_cancelled]
    if not timed:
        return narrowed_list(query)
    timed.sort(key=lambda one: one.start or NO_TIME)
    days = _by_day(query, timed)
    lines = [*lead, voice.say("list-count", what=described(query, wanted), count=len(fitting))]
    lines += _asked(query, timed)
    is_short = len(voice.fitting_lines(fitting)) == len(fitting)
    if not is_short or (len(days) < len(timed) and not _rooms(query, timed)[1:]):
        lines += (f"• {_span(query, day, own)}" for day, own in days)
    if query.intent == "directions":
        told = ((room, voice.text(room.directions)) for room in _rooms(query, timed))
        lines += (
            voice.say("room-directions", room=room.name.get(voice.language), text=text)
            for room, text in told
            if text
        )
    if is_short:
        return listed(query, fitting, None, lines)
    origins = (track.origin for track in query.tracks)
    return answered("\n".join(lines), *origins, more=fitting)


def _asked(query: ParsedQuestion, timed: Sequence[Session]) -> Iterator[str]:
    """Yield with what a track starts or ends, or whether the session has begun, or is over."""
    first, last = timed[0], last_of(timed)
    if query.intent == "when":
        yield edge_said(query, first, first=True) or ""
    elif query.intent == "ends":
        yield edge_said(query, last, first=False) or ""
    elif query.intent in {"has_started", "is_over"}:
        yield state_line(query, first if query.intent == "has_started" else last)


def _by_day(
    query: ParsedQuestion, timed: Sequence[Session]
) -> list[tuple[date | None, list[Session]]]:
    """Return the sessions of each day; what begins after midnight is of the night before."""
    return [(day, list(own)) for day, own in groupby(timed, query.programme.programme_day_of)]


def _span(query: ParsedQuestion, day: date | None, own: Sequence[Session]) -> str:
    """Return the day, the hours from the first start to the last end, and the rooms."""
    voice = query.voice
    first, last = own[0].start, last_of(own)
    start = voice.clock(first) if first else ""
    hours = voice.say("time-range", start=start, end=voice.clock(last.end)) if last.end else start
    rooms = [room.name.get(voice.language) for room in _rooms(query, own)]
    when = voice.with_commas(voice.day(day) if day else "", hours)
    return in_line((when, voice.listing(rooms) if rooms else ""), voice.language)


def _rooms(query: ParsedQuestion, own: Sequence[Session]) -> tuple[Room, ...]:
    """Return the rooms that sessions are in, in the event's order."""
    held = {room for session in own for room in session.rooms}
    return tuple(room for room in query.programme.event.rooms if room.id in held)
