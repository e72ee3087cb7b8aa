"""Where the event is: its venue, address, way there and rooms."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.answering.query import (
    ParsedQuestion,
    Reply,
    answered,
    unknown,
    unpublished,
    with_contact,
)
from bot.answering.replies.criteria import described
from bot.answering.replies.lists import answerable, narrowed_list, nothing
from bot.answering.replies.session_times import are_many, session_when
from bot.answering.replies.tracks import is_of_tracks, track_told
from bot.answering.text.normalise import fold
from bot.core.models import (
    AnswerStatus,
    Origin,
    Room,
    Track,
)
from bot.texts.grammar import listed_open


def where(query: ParsedQuestion) -> Reply:
    """The venue, or the room of a session."""
    voice = query.voice
    if are_many(query) and not query.place:
        return _many_where(query)
    if query.sessions:
        return _sessions_where(query)
    if query.rooms and not query.kinds:
        return directions(query)
    if is_of_tracks(query):
        return track_told(query)
    if query.is_about_unknown:
        return unknown(query, "unknown-session")
    place = voice.place()
    if place is None:
        return unpublished(query, "venue")
    text = place_line(query)
    if query.place:
        text = voice.say("not-in-place", name=voice.event_name(), venue=place)
    lines = [text, *_address_line(query)]
    return answered("\n".join(lines), *_venue_sources(query))


def place_line(query: ParsedQuestion) -> str:
    """Return where the event takes place in one line; "" when that is not published."""
    place = query.voice.place()
    return query.voice.say("venue", name=query.voice.event_name(), place=place) if place else ""


def address(query: ParsedQuestion) -> Reply:
    """The street address of the venue."""
    venue = query.programme.event.venue
    if query.sessions or query.rooms:
        return where(query)
    lines = _address_line(query)
    if venue is None or not lines:
        place = place_line(query)
        reply = unpublished(query, "address")
        if not place:
            return reply
        return Reply(
            status=reply.status,
            text=query.voice.sentences(reply.text, place),
            sources=(*_venue_sources(query), *reply.sources),
        )
    return answered("\n".join(lines), *_venue_sources(query))


def directions(query: ParsedQuestion) -> Reply:
    """How to reach the venue, or to find a room."""
    voice, venue = query.voice, query.programme.event.venue
    if is_of_tracks(query):
        return track_told(query)
    placed = next((session.rooms for session in query.sessions if session.rooms), ())
    if query.rooms or placed:
        rooms = query.rooms or tuple(query.programme.room[one] for one in placed)
        lines = []
        for room in rooms[:MOST_ROOMS]:
            text = voice.text(room.directions)
            name = room.name.get(voice.language)
            if text:
                lines.append(voice.say("room-directions", room=name, text=text))
            elif place := voice.place():
                lines.append(voice.say("room-is-in", room=name, venue=place))
            else:
                lines.append(voice.say("room-way-unknown", room=name))
        if rooms[MOST_ROOMS:]:
            named = _names(query, rooms[MOST_ROOMS:], MOST_LISTED)
            lines.append(voice.say("rooms-list", rooms=named, count=len(rooms) - MOST_ROOMS))
        text, origins = "\n".join(lines), tuple(room.origin for room in rooms)
        is_told = voice.place() and query.intent != "directions"
        if is_told or any(voice.text(room.directions) for room in rooms):
            return answered(text, *origins)
        reply = with_contact(query, AnswerStatus.NOT_PUBLISHED, text)
        return replace(reply, sources=(*origins, *reply.sources), is_partial=True)
    text = voice.text(venue.directions) if venue else None
    if venue and text and venue.directions:
        said = voice.say("directions", venue=voice.text(venue.name) or "", text=text)
        return answered(
            "\n".join([said, *_address_line(query)]), venue.directions.origin, venue.origin
        )
    transport = query.programme.topic_covering.get("transport")
    if transport and transport.answer.value:
        return answered(voice.text(transport.answer) or "", transport.answer.origin)
    place = place_line(query)
    reply = unpublished(query, "directions")
    if not place:
        return reply
    lines = [reply.text, place, *_address_line(query)]
    return Reply(
        status=reply.status,
        text="\n".join(lines),
        sources=(*_venue_sources(query), *reply.sources),
    )


def rooms(query: ParsedQuestion) -> Reply:
    """The rooms and tracks there are; how many first where rooms are counted or asked for."""
    voice, event = query.voice, query.programme.event
    if query.tracks:
        return track_told(query)
    if query.countable == "tracks" and event.tracks and query.is_narrowed and not query.sessions:
        return tracks_then(query)
    if query.sessions or query.rooms:
        return where(query)
    if query.countable == "tracks" and event.tracks:
        return answered(tracks_line(query), *(track.origin for track in event.tracks))
    if not event.rooms and not event.tracks:
        reply = unpublished(query, "rooms")
        place = place_line(query)
        return replace(reply, text=f"{reply.text}\n{place}") if place else reply
    lines = []
    if event.rooms:
        if query.countable == "rooms":
            lines.append(voice.say("count-rooms", count=len(event.rooms)))
        names = _names(query, event.rooms, MOST_LISTED)
        lines.append(voice.say("rooms-list", rooms=names, count=len(event.rooms)))
    if event.tracks:
        lines.append(tracks_line(query))
    origins = [room.origin for room in event.rooms] + [track.origin for track in event.tracks]
    return answered("\n".join(lines), *origins)


def tracks_line(query: ParsedQuestion, tracks: Sequence[Track] = ()) -> str:
    """Name some tracks, or all of the event."""
    tracks = tracks or query.programme.event.tracks
    names = _names(query, tracks, MOST_LISTED)
    return query.voice.say("tracks-list", tracks=names, count=len(tracks))


def tracks_then(query: ParsedQuestion) -> Reply:
    """Name the tracks of the sessions that fit the days, hours and rooms asked for."""
    programme = query.programme
    wanted, lead = answerable(query)
    fitting = wanted.matching(programme, programme.sessions)
    held = {track for session in fitting for track in session.tracks}
    tracks = [track for track in programme.event.tracks if track.id in held]
    if not tracks:
        return nothing(query, wanted, lead=lead)
    what = described(query, wanted)
    count = query.voice.say("list-count", what=what, count=len(fitting))
    lines = [*lead, count]
    if query.intent == "count":
        lines.append(query.voice.say("count-tracks", count=len(tracks)))
    text = "\n".join((*lines, tracks_line(query, tracks)))
    return answered(text, *(track.origin for track in tracks), more=fitting)


def room_unknown(query: ParsedQuestion) -> Reply:
    """Say that no such room is known, and which are: those with a part of the name first.

    Where none are told, no room is none of them.
    """
    voice, event = query.voice, query.programme.event
    if not event.rooms:
        return unpublished(query, "rooms")
    parts = set(fold(query.unknown_room).split())
    nearest = sorted(
        event.rooms,
        key=lambda room: not any(parts & set(fold(name).split()) for name in room.name.all()),
    )
    names = _names(query, nearest, MOST_ROOMS)
    lines = [voice.say("room-unknown", room=query.unknown_room)]
    lines.append(voice.say("rooms-list", rooms=names, count=len(event.rooms)))
    sources = tuple(room.origin for room in nearest[:MOST_ROOMS])
    return Reply(status=AnswerStatus.UNKNOWN, text="\n".join(lines), sources=sources)


def _names(query: ParsedQuestion, things: Sequence[Room] | Sequence[Track], most: int) -> str:
    """Return the names of rooms or tracks, those beyond `most` as a number; one more is named."""
    voice = query.voice
    names = [one.name.get(voice.language) for one in things]
    if len(names) <= most + 1:
        return voice.listing(names)
    shown = listed_open(names[:most], voice.language)
    return voice.say("names-more", names=shown, count=len(names) - most)


MOST_ROOMS = 12
"""Rooms that are named where another one was asked for, or that a line each is said of."""

MOST_LISTED = 40
"""Rooms, and tracks, that are named where all of them are asked for."""

MOST_AT_ONCE = 4
"""Sessions of which the room is said at once; the others come with "more"."""


def _sessions_where(query: ParsedQuestion) -> Reply:
    voice = query.voice
    shown, rest = query.sessions[:MOST_AT_ONCE], query.sessions[MOST_AT_ONCE:]
    lines = []
    for session in shown:
        title, rooms_named = voice.title(session), voice.rooms(session)
        wrong = [room for room in query.rooms if room.id not in session.rooms]
        if not rooms_named:
            lines.append(voice.say("session-room-unknown", title=title))
        elif wrong:
            other = wrong[0].name.get(voice.language)
            lines.append(
                voice.say("session-not-there", title=title, rooms=rooms_named, other=other)
            )
        else:
            lines.append(voice.say("session-room", title=title, rooms=rooms_named))
        if session.start:
            lines.append(session_when(query, session))
    if rest:
        lines.append(voice.say("and-more", count=len(rest)))
    place = voice.place()
    if place and query.place:
        lines.append(voice.say("not-in-place", name=voice.event_name(), venue=place))
    elif place and not query.rooms:  # who names a room has found the venue
        lines.append(voice.say("session-in-venue", venue=place))
    text = "\n".join(lines)
    if all(session.rooms for session in shown):
        return answered(text, *_venue_sources(query), sessions=shown, more=rest)
    reply = with_contact(query, AnswerStatus.NOT_PUBLISHED, text)
    sources = (*_venue_sources(query), *reply.sources)
    return replace(
        reply,
        sources=sources,
        sessions=tuple(session.id for session in shown),
        more=tuple(session.id for session in rest),
        is_partial=True,
    )


def _many_where(query: ParsedQuestion) -> Reply:
    """Name the rooms that many sessions are in, above when each is."""
    told = narrowed_list(query, query.sessions)
    held = {room for session in query.filtered(query.sessions) for room in session.rooms}
    placed = [room for room in query.programme.event.rooms if room.id in held]
    if not placed:
        return told
    named = _names(query, placed, MOST_ROOMS)
    said = query.voice.say("rooms-list", rooms=named, count=len(placed))
    sources = (*(room.origin for room in placed), *told.sources)
    return replace(told, text=f"{said}\n{told.text}", sources=sources)


def _address_line(query: ParsedQuestion) -> list[str]:
    venue = query.programme.event.venue
    text = query.voice.text(venue.address) if venue else None
    if venue is None or text is None:
        return []
    return [query.voice.say("address", venue=query.voice.text(venue.name) or "", text=text)]


def _venue_sources(query: ParsedQuestion) -> list[Origin]:
    venue = query.programme.event.venue
    if venue is None:
        return []
    facts = (venue.name, venue.city, venue.country, venue.address)
    return [fact.origin for fact in facts if fact and fact.value]
