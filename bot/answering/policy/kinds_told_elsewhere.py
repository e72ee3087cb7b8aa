"""What is of a kind that the programme does not file: by its room, or as its own text says."""

from __future__ import annotations

import re
from functools import cache

from bot.answering.interpretation import Interpretation
from bot.answering.linking.kind_words import asked_terms, groups_in
from bot.answering.query import ParsedQuestion, Reply, answered
from bot.answering.text.markers import question_words_in
from bot.answering.text.normalise import fold
from bot.answering.text.wording import one_of, terms
from bot.core.filters import Criterion
from bot.core.models import Room, Session, SessionKind
from bot.languages import UNSEGMENTED

_KINDS = frozenset({SessionKind.WORKSHOP, SessionKind.PANEL, SessionKind.DISCUSSION})
"""Kinds of which an event has many, and that rooms and texts tell."""

_NEAR = frozenset(
    {"find_sessions", "programme", "count", "rooms", "when", "where", "is_today", "on_next"}
    | {"event_unknown", "about", "speakers"}
)
"""What "list of workshops" may be read as."""


def reply_to_kind_elsewhere(part: Interpretation) -> Reply | None:
    """List what is a workshop by its room or its own text, saying so; None where any is filed so.

    Nothing is called by a kind that nobody called so.
    """
    query = part.query
    is_of_else = query.people or query.is_titled or query.subject or part.linked.stated
    is_asked = query.intent in _NEAR and "who" not in question_words_in(
        part.linked.text, query.spoken
    )
    if query.of_kind != () or is_of_else or not is_asked or not set(query.kinds) <= _KINDS:
        return None
    groups = groups_in((query.kind_word,))
    rooms = [one for one in query.programme.event.rooms if groups & groups_in(_called(one))]
    ids = {room.id for room in rooms}
    wanted = query.session_filter.without(Criterion.KIND, Criterion.SUBJECT)
    held = (one for one in query.programme.sessions if not one.is_cancelled)
    free = [s for s in wanted.matching(query.programme, held) if s.kind in _OF_ANY]
    in_rooms = tuple(one for one in free if ids & {*one.rooms})
    by_text = tuple(one for one in free if one not in in_rooms and _says(one, groups))
    if not (in_rooms or by_text):
        return None
    own = {room for session in in_rooms for room in session.rooms}
    return _told(query, [room for room in rooms if room.id in own], in_rooms, by_text)


_OF_ANY = frozenset({SessionKind.TALK, SessionKind.OTHER})


def _called(room: Room) -> tuple[str, ...]:
    """Return the names of a room, and a note that only calls it: "Workshop room"."""
    note = room.directions.value if room.directions else None
    notes = note.all() if note else ()
    return (*room.name.all(), *(one for one in notes if len(one.split()) <= LONGEST_NOTE))


LONGEST_NOTE = 3
"""Words of a note that calls a room; a longer one says how to find it: past the workshop area."""


def _says(session: Session, groups: frozenset[str]) -> bool:
    """Whether a session's description calls it by the kind: "this hands-on workshop"."""
    told = session.abstract.value if session.abstract else None
    return any(
        pattern.search(fold(written))
        for language, written in (told.by_language.items() if told else ())
        if (pattern := _pattern(language, groups))
    )


@cache
def _pattern(language: str, groups: frozenset[str]) -> re.Pattern[str] | None:
    """Return what finds a word for a kind behind "this"; None where a language has none."""
    nouns = one_of(term for term, group in asked_terms(language) if group in groups)
    this = one_of(terms("this_before_kinds", language))
    if not (nouns and this):
        return None
    if language in UNSEGMENTED:
        return re.compile(rf"(?:{this}) ?(?:{nouns})")
    return re.compile(rf"(?<!\w)(?:{this}) (?:[\w-]+ ){{0,{MOST_BETWEEN}}}(?:{nouns})(?!\w)")


MOST_BETWEEN = 2
"""Words between "this" and the noun: "this 60-minute hands-on workshop"."""


def _told(
    query: ParsedQuestion,
    rooms: list[Room],
    in_rooms: tuple[Session, ...],
    by_text: tuple[Session, ...],
) -> Reply:
    """Return both lists, each under what it was found by."""
    voice = query.voice
    lines = [voice.say("kind-not-filed", kind=query.kind_word)]
    shown: list[Session] = []
    by_room = (in_rooms, _lead_of_rooms(query, rooms))
    for found, lead in (by_room, (by_text, voice.say("kind-by-text"))):
        fitting = voice.fitting_lines(found, with_day=True)[:MOST_EACH] if found else ()
        lines += [lead, *fitting] if fitting else ()
        shown += found[: len(fitting)]
    left = tuple(one for one in (*in_rooms, *by_text) if one not in shown)
    if left:
        lines.append(voice.say("and-more", count=len(left)))
    origins = (room.origin for room in rooms)
    return answered("\n".join(lines), *origins, sessions=tuple(shown), more=left)


def _lead_of_rooms(query: ParsedQuestion, rooms: list[Room]) -> str:
    """Return what the rooms are called, and the notes that call them so."""
    voice = query.voice
    notes = ((room.name.get(voice.language), voice.text(room.directions)) for room in rooms)
    named = [f"{name} ({note})" if note else name for name, note in notes]
    return voice.say("kind-by-room", rooms=voice.listing(named))


MOST_EACH = 5
"""Sessions told of those found by their room, and of those by their text. Chosen."""
