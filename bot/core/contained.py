"""The talks of which a session consists, as those of a session of papers that has a chair."""

from __future__ import annotations

from bot.core.models import Session
from bot.core.programme import NO_TALKS, Programme

LEAST = 2
"""Talks that make a session one of talks, where only their times and their room say so."""


def talks_within(holder: Session, programme: Programme) -> tuple[Session, ...]:
    """Return the talks that make up a session, in order; none where it is a talk itself.

    Those of its day in the track that its title names, or begins with, in its room, but for those
    titled as it is ("Readings: Ana Lima" holds no other readings); failing that those that are in
    its room while it is on.
    """
    named = _tracks_of_title(holder, programme)
    by_track = tuple(
        one
        for one in programme.sessions
        if named
        and _is_in_track(one, holder, named)
        and not named & _tracks_of_title(one, programme)
    )
    day = programme.slot(holder).days
    of_track = tuple(s for s in by_track if programme.slot(s).days & day)
    if of_track:
        return of_track
    inside = tuple(s for s in programme.parallel_to(holder) if _is_inside(s, holder, programme))
    return inside if len(inside) >= LEAST else ()


def _tracks_of_title(holder: Session, programme: Programme) -> frozenset[str]:
    """Return the tracks that a session is called as: "Free papers, room 4" of "Free papers"."""
    titles = [title.casefold() for title in holder.title.all()]
    return frozenset(
        track.id
        for track in programme.event.tracks
        for name in track.name.all()
        if any(_heads(name.casefold(), title) for title in titles)
    )


def _heads(name: str, title: str) -> bool:
    return title.startswith(name) and title[len(name) :].lstrip()[:1] in {"", ",", ":", "(", "-"}


def _is_in_track(session: Session, holder: Session, tracks: frozenset[str]) -> bool:
    if session.is_cancelled or not tracks & {*session.tracks}:
        return False
    is_there = not holder.rooms or not session.rooms or bool({*holder.rooms} & {*session.rooms})
    is_other_of_them = session.start is not None and session.start == holder.start
    is_other_of_them = is_other_of_them and session.end == holder.end
    return is_there and session is not holder and not is_other_of_them


def _is_inside(session: Session, holder: Session, programme: Programme) -> bool:
    """Whether a session is in the room of a longer one from its start to its end."""
    if holder.kind in NO_TALKS or session.kind in NO_TALKS or holder.end is None:
        return False
    own, around = programme.slot(session), programme.slot(holder)
    if not (own.start and own.end and around.start and around.end):
        return False
    is_within = around.start <= own.start and own.end <= around.end
    is_shorter = own.end - own.start < around.end - around.start
    return is_within and is_shorter and bool({*holder.rooms} & {*session.rooms})
