"""Whether sessions are on at the same time, be it in part."""

from __future__ import annotations

from collections.abc import Iterable

from bot.core.models import Session
from bot.core.programme import NO_TIME, Programme


def clash(programme: Programme, one: Session, other: Session) -> bool:
    """Whether two sessions are on at once: the later begins before the earlier ends.

    False where one has no time.
    """
    if one.start is None or other.start is None:
        return False
    one_end = programme.end_of(one) or one.start
    other_end = programme.end_of(other) or other.start
    return one.start < other_end and other.start < one_end


def busiest(programme: Programme, sessions: Iterable[Session]) -> tuple[Session, ...]:
    """Return sessions in different rooms, the most that are on at one moment; () of none timed.

    Of what is in one room at once, as posters are, one stands for all; what has no room is alone.
    """
    on: dict[object, Session] = {}
    most: tuple[Session, ...] = ()
    for session in sorted(sessions, key=lambda one: programme.slot(one).start or NO_TIME):
        if session.start is None:
            break
        on = {room: one for room, one in on.items() if clash(programme, one, session)}
        on[session.rooms or session.id] = session
        if len(on) > len(most):
            most = tuple(on.values())
    return most
