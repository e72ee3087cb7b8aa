"""Whether a session is in a room that a question names, be it by a part of its name."""

from __future__ import annotations

from collections.abc import Collection

from bot.answering.linking.variants import nouns
from bot.answering.text.terms import terms_of
from bot.core.models import Session
from bot.core.programme import Programme


def rooms_alike(said: str, rooms: Collection[str], programme: Programme) -> frozenset[str]:
    """Return the rooms (ids) beside those named whose names have all that is said as well.

    "Aula A" may be the "Aulas A-B" as well as the "Aula 4 Piso A"; none where one is called so.
    """
    words = _words(said)
    names = {room.id: [*room.name.all(), *room.aliases] for room in programme.event.rooms}
    if not words or any(_words(name) == words for one in rooms for name in names[one]):
        return frozenset()
    return frozenset(
        one
        for one, own in names.items()
        if one not in rooms and any(words <= _words(name) for name in own)
    )


def is_in_one_of(rooms: Collection[str], alike: Collection[str], session: Session) -> bool | None:
    """Whether a session is in one of the rooms (ids) that a name may be of: "the hall".

    None where it is in one that may be called so as well, or where its room is not told.
    """
    own = frozenset(session.rooms)
    if not own.isdisjoint(rooms):
        return True
    return None if not own or not own.isdisjoint(alike) else False


def _words(name: str) -> frozenset[str]:
    """Return the stems of a name's words but for nouns for a room."""
    return frozenset(term.stem for term in terms_of(name) if term.surface not in nouns("room"))
