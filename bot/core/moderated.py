"""Which of somebody's sessions are theirs, and which they do but moderate."""

from __future__ import annotations

from bot.core.models import Part, Session
from bot.core.programme import Programme


def given_by(programme: Programme, *people: str) -> tuple[Session, ...]:
    """Return those sessions of people (ids) in which one of them does more than moderate.

    All of theirs, if they only moderate.
    """
    own, those = programme.sessions_of(*people), set(people)
    given = tuple(
        s
        for s in own
        if any(one.part is not Part.MODERATOR and one.person in those for one in s.people)
    )
    return given or own


def given_and_moderated(
    programme: Programme, person: str, sessions: tuple[Session, ...]
) -> tuple[tuple[Session, ...], tuple[Session, ...]]:
    """Return which of some sessions of somebody (an id) are theirs, and which they do but moderate.

    Where they moderate all of them, those are theirs.
    """
    given = {session.id for session in given_by(programme, person)}
    kept = tuple(s for s in sessions if s.id in given)
    return (kept, tuple(s for s in sessions if s.id not in given)) if kept else (sessions, ())
