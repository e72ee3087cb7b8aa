"""What a source says is not known yet: "tba" for a room, a speaker or a text is none of these."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.knowledge_base.importing.imported import ImportedPerson, ImportedSession, Words
from bot.knowledge_base.importing.no_names import told_names_nobody
from bot.knowledge_base.importing.person_parts import without_part_before
from bot.knowledge_base.importing.word_lists import any_of, load_words
from bot.knowledge_base.suggested_values import is_unpublished

_WORDS = load_words("marks")
_NO_ROOM, _NO_TRACK = (
    re.compile(any_of([*_WORDS["everything"], *_WORDS[key]]), re.IGNORECASE)
    for key in ("no_rooms", "no_tracks")
)

_SURNAMES = frozenset({"na", "n.n.", "null", "undefined", "xxx"})
"""What elsewhere says that there is none, and may be somebody's name or handle."""


def without_unpublished(session: ImportedSession) -> tuple[ImportedSession, frozenset[str]]:
    """Return a session without what only says that it is not known yet, and those fields."""
    rooms = tuple(room for room in session.rooms if not (is_unpublished(room) or is_no_room(room)))
    people = tuple(
        replace(
            person,
            bio=_published(person.bio),
            role=_known(person.role),
            affiliation=_known(person.affiliation),
        )
        for person in session.people
        if not (_is_nobody(person) or told_names_nobody(person, session.kind_words))
    )
    abstract = _published(session.abstract)
    tracks = [
        name
        for name in (session.track, *session.other_tracks)
        if _known(name) and not _is_no_track(name)
    ]
    gone = {
        "room": bool(session.rooms) and all(map(is_unpublished, session.rooms)),
        "people": bool(session.people) and all(map(_is_nobody, session.people)),
        "abstract": bool(session.abstract) and not abstract,
    }
    plain = replace(
        session,
        rooms=rooms,
        people=people,
        abstract=abstract,
        track=next(iter(tracks), ""),
        other_tracks=tuple(tracks[1:]),
        kind_words=_known(session.kind_words),
    )
    return plain, frozenset(name for name, is_gone in gone.items() if is_gone)


def is_no_room(name: str) -> bool:
    """Whether what stands for a room is none: "Other", "ALL"."""
    return _NO_ROOM.fullmatch(name.strip(" .-()[]")) is not None


def _is_no_track(name: str) -> bool:
    """Whether what stands for a track is none: "No Track"."""
    return _NO_TRACK.fullmatch(name.strip(" .-()[]")) is not None


def _is_nobody(person: ImportedPerson) -> bool:
    name = without_part_before(person.name)
    return name.casefold() not in _SURNAMES and is_unpublished(name)


def _known(text: str) -> str:
    return "" if is_unpublished(text) else text


def _published(words: Words) -> Words:
    if isinstance(words, str):
        return _known(words)
    return {code: text for code, text in words.items() if not is_unpublished(text)}
