"""Rows of a programme that tell of one item become one: a break in each room, a session twice."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.core.bare_text import bare_words
from bot.core.models import SessionKind
from bot.knowledge_base.importing.clean import CLOSING, INSIDE, OPENING
from bot.knowledge_base.importing.session_kinds import kind_in_words, sorts_nothing
from bot.knowledge_base.importing.tidy_programme import TidySession
from bot.knowledge_base.importing.word_lists import any_of, load_words
from bot.knowledge_base.suggested_values import is_unpublished

_WORDS = load_words("marks")
_NUMBERED_ROOM = re.compile(
    rf"\s*(?:{OPENING}{INSIDE}*\d{CLOSING}"
    rf"|[\u2013:,-]?\s*\b{any_of(_WORDS['rooms'])}\s+\w{{1,3}}"
    rf"|{any_of(_WORDS['rooms_unspaced'])}\s*\w{{1,3}}|\d+\s*{any_of(_WORDS['rooms_behind'])})$",
    re.IGNORECASE,
)
_MERGED = frozenset({SessionKind.BREAK, SessionKind.MEAL, SessionKind.REGISTRATION,
                     SessionKind.SOCIAL, SessionKind.OPENING, SessionKind.CLOSING})  # fmt: skip
_MOST_WORDS_OF_SORT = 3
"""Words of a title that says a sort alone: "Invited plenary lecture"."""


def merged(sessions: Sequence[TidySession]) -> list[TidySession]:
    """Make one item of rows that tell of the same one: in each room, or twice.

    Rows that end at different times are different items: a lunch may be longer in one room.
    """
    alike: dict[tuple[object, ...], list[TidySession]] = {}
    kept: list[TidySession] = []
    for position, session in enumerate(sessions):
        others = alike.setdefault(_key(session, position), [])
        first = min(
            (other for other in others if _may_be_one(other, session)),
            key=lambda other: other.end != session.end,
            default=None,
        )
        if first is None:
            others.append(session)
            kept.append(session)
        else:
            _join(first, session)
    return _with_people_joined(kept)


def _with_people_joined(sessions: Sequence[TidySession]) -> list[TidySession]:
    """Make one session of rows with one of its people each, as no room holds two at a time.

    What is called by its sort alone, as "Talk", may be several.
    """
    found: dict[tuple[object, ...], TidySession] = {}
    kept: list[TidySession] = []
    for session in sessions:
        source = session.source
        key = (session.plain_title, session.start, session.end, *session.rooms,
               source.source_id, str(source.abstract))  # fmt: skip
        is_one = source.source_id or (session.rooms and not _is_any(session.plain_title))
        if session.start is None or not session.people or not is_one:
            kept.append(session)
        elif key in found:
            _join(found[key], session)
        else:
            found[key] = session
            kept.append(session)
    return kept


def _is_any(title: str) -> bool:
    """Whether a title may be that of several at once: "Short talk", "TBA"."""
    is_sort = kind_in_words(title) is not None and len(title.split()) <= _MOST_WORDS_OF_SORT
    return is_sort or sorts_nothing(title) or is_unpublished(title)


def _key(session: TidySession, position: int) -> tuple[object, ...]:
    """Return what rows that tell of the same item have in common, but for their ends."""
    if session.kind in _MERGED and not session.people:
        title = bare_words(_without_room(session.plain_title))
        for room in session.rooms:
            title = title.removesuffix(f" {bare_words(room)}") or title
        return (title, session.start or session.day, session.kind)
    title = bare_words(session.plain_title)
    if session.start is None and session.day and session.rooms:  # "All evening", in two blocks
        who = tuple(sorted(person.name for person in session.people))
        return (title, session.day, tuple(session.rooms), who, str(session.source.abstract))
    if session.source.source_id or session.people:
        who = tuple(sorted(person.name for person in session.people))
        return (title, session.start or session.day or position, session.source.source_id, who)
    return (title, session.start or position, tuple(session.rooms))


def _may_be_one(one: TidySession, other: TidySession) -> bool:
    """Whether two rows end alike; an end that one lacks is only the other's in the same room."""
    is_untold = None in {one.end, other.end} and set(one.rooms) == set(other.rooms)
    return one.end == other.end or is_untold


def _join(first: TidySession, session: TidySession) -> None:
    """Add what a row tells of an item to the first row of it."""
    if first.kind in _MERGED and isinstance(first.title, str):
        first.title = _without_room(first.title)
    first.rooms = sorted({*first.rooms, *session.rooms})
    first.people = list(dict.fromkeys((*first.people, *session.people)))
    first.parts = session.parts | first.parts
    first.end = first.end or session.end
    if len(session.plain_title) < len(first.plain_title):
        first.title = session.title
    aliases = dict.fromkeys((*first.source.aliases, *session.source.aliases))
    first.source = replace(first.source, aliases=tuple(aliases))
    if first.source.source_id != session.source.source_id:
        first.source = replace(first.source, source_id="")
    first.rows += session.rows


def _without_room(title: str) -> str:
    """Return a title without the number of a room behind it: "Lunch (Room 2)"."""
    return _NUMBERED_ROOM.sub("", title) or title
