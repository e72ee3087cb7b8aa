"""The programme's shapes become rooms, tracks and sessions."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.core.models import Part, Participation, Room, Session, SessionKind, Track
from bot.knowledge_base.schema_programme import ParticipationShape
from bot.knowledge_base.scope import Scope, status_of, value_of
from bot.knowledge_base.session_times import place_session

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from bot.knowledge_base.schema_programme import ProgrammeFile, SessionShape

_PARTS = {
    SessionKind.OPENING: Part.OPENING,
    SessionKind.KEYNOTE: Part.KEYNOTE,
    SessionKind.CLOSING: Part.CLOSING,
}


def build_rooms(file: ProgrammeFile, scope: Scope) -> tuple[Room, ...]:
    """Build the rooms."""
    return tuple(
        Room(
            id=entry.id,
            name=inside.text(entry.name),
            origin=inside.origin(),
            aliases=tuple(entry.aliases),
            directions=inside.fact("directions", entry.directions),
            capacity=entry.capacity,
        )
        for entry, inside in scope.enter_each("rooms", file.rooms)
    )


def build_tracks(file: ProgrammeFile, scope: Scope) -> tuple[Track, ...]:
    """Build the tracks."""
    return tuple(
        Track(entry.id, inside.text(entry.name), inside.origin(), tuple(entry.aliases))
        for entry, inside in scope.enter_each("tracks", file.tracks)
    )


def build_sessions(file: ProgrammeFile, scope: Scope, zone: ZoneInfo) -> tuple[Session, ...]:
    """Build the sessions; an entry that stands there twice is one session, in all its rooms."""
    sessions: dict[str, Session] = {}
    for entry, inside in scope.enter_each("sessions", file.sessions):
        first = sessions.get(entry.id)
        if first is None:
            sessions[entry.id] = _build_session(entry, inside, zone)
        else:
            rooms = tuple(dict.fromkeys((*first.rooms, *rooms_of(entry))))
            sessions[entry.id] = replace(first, rooms=rooms)
    return tuple(sessions.values())


def _build_session(entry: SessionShape, scope: Scope, zone: ZoneInfo) -> Session:
    span = place_session(entry, zone)
    return Session(
        id=entry.id,
        title=scope.text(entry.title),
        origin=scope.origin(),
        kind=entry.kind,
        start=span.start,
        end=span.end,
        day=entry.day,
        time_status=status_of(entry.start),
        rooms=rooms_of(entry),
        room_status=status_of(entry.rooms if entry.room is None else entry.room),
        people=tuple(dict.fromkeys(participations_of(entry))),
        track=next(iter(tracks_of(entry)), None),
        other_tracks=tracks_of(entry)[1:],
        languages=tuple(entry.languages),
        abstract=scope.fact("abstract", entry.abstract),
        prerequisites=scope.fact("prerequisites", entry.prerequisites),
        signup=scope.fact("signup", entry.signup),
        places=entry.places,
        aliases=tuple(entry.aliases),
        keywords=tuple(entry.keywords),
        links=scope.links(entry.links),
        is_cancelled=entry.cancelled,
        lead_minutes=None if entry.lead_minutes is None else tuple(entry.lead_minutes),
    )


def rooms_of(entry: SessionShape) -> tuple[str, ...]:
    """Return the ids of a session's rooms, however they were given."""
    one = value_of(entry.room)
    return (one,) if one is not None else tuple(dict.fromkeys(value_of(entry.rooms) or ()))


def tracks_of(entry: SessionShape) -> tuple[str, ...]:
    """Return the ids of a session's tracks, however they were given."""
    return tuple(dict.fromkeys([*filter(None, [entry.track]), *entry.tracks]))


def participations_of(entry: SessionShape) -> list[Participation]:
    """Return who takes part in a session and how, as it is written."""
    return [_build_participation(given, entry.kind) for given in entry.people]


def _build_participation(given: str | ParticipationShape, kind: SessionKind) -> Participation:
    usual = _PARTS.get(kind, Part.SPEAKER)
    if isinstance(given, ParticipationShape):
        return Participation(given.person, given.part or usual)
    return Participation(given, usual)
