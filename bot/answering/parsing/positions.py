"""Sessions told by where they stand: the first one tomorrow, the last talk, the longest."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.intents import Trait, has_trait
from bot.answering.linking.entities import Entities
from bot.answering.linking.kinds import PLACES
from bot.answering.linking.spans import blanked
from bot.answering.parsing.both_ends import both_ends_of
from bot.answering.parsing.extremes import extreme_of
from bot.answering.parsing.position_asked import asks_of_whole, position_asked
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import first_group, is_after_about, says
from bot.answering.text.normalise import fold
from bot.core.models import Session, SessionKind
from bot.core.programme import IDLE_KINDS, NO_TALKS


def with_extreme(query: ParsedQuestion, linked: Entities, *, is_sure: bool) -> ParsedQuestion:
    """Choose the first, last, longest or shortest of the sessions that fit, where one is asked.

    Unless it `is_sure` what is asked of it, that is when it is.
    """
    if query.is_titled or query.people:
        return query
    bound_of_time = _bound_of_time(linked, query)
    bound = bound_of_time or _bound_of_track(query)
    query = query.without_sessions() if bound else query
    is_of_whole = not bound and asks_of_whole(linked, query)
    which = bound or position_asked(linked, query, is_of_whole=is_of_whole)
    if which is None or (which == "last" and query.times.is_after):
        return query  # "The last sessions, from four on" are several
    if which in PLACES and is_of_whole:
        query = replace(
            query.without_sessions(), kinds=query.kinds, of_kind=query.of_kind, nearness=0.0
        )
    if not is_of_whole and not query.found and _is_on_subject(query, linked):
        return replace(query, intent="find_sessions")  # "the longest on QGIS": none is
    is_any = query.names_anything or says(linked.text, "neuter_extremes", query.spoken)
    is_any = is_any and not says(linked.text, "session_words", query.spoken)
    fitting = _fitting(query, is_any=is_any)
    if bound == "last":  # a day ends with its reception, and with no talk before it
        fitting = tuple(s for s in _fitting(query, is_any=True) if s.kind not in _NO_END)
    elif bound_of_time and not says(linked.text, "session_words", query.spoken):
        # It begins with its run at dawn, and with no talk after that.
        fitting = tuple(s for s in _fitting(query, is_any=True) if s.kind not in IDLE_KINDS)
    ends = both_ends_of(fitting, linked, query)
    chosen = ends or extreme_of(which, fitting, query.programme.zone) or _first_of_day(which, query)
    if not chosen:
        return query
    return replace(
        query.without_sessions(),
        intent=_asked_of_one(query, linked, is_sure=is_sure),
        times=replace(query.times, days=(), part=None, at=None, is_next=False),
        sessions=chosen,
        found=chosen,
        is_topical=True,
        edition=None,
    )


def _is_on_subject(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether it is said on what the session asked for is: "about kubernetes"."""
    if linked.stated:
        return bool(query.subject)
    folded = fold(linked.text)
    # "The first session on Monday start?": what is on a day is on no subject.
    beside = blanked(folded, linked.times.offsets)
    return len(folded) == len(linked.text) and any(
        is_after_about(beside, (term.start, term.end), query.spoken)
        for term in linked.terms
        if term.stem in query.subject
    )


def _bound_of_time(linked: Entities, query: ParsedQuestion) -> str | None:
    """Return "first" or "last" where it is asked what a day begins or ends with, or None."""
    is_of_time = bool(query.times.days or query.times.part) and query.is_of_talks
    if not is_of_time or not (query.intent in _OF_BOUNDS or has_trait(query.intent, Trait.LISTS)):
        return None
    text, spoken = linked.text, query.spoken
    bounds = {"begun_with": "first", "ended_with": "last"}
    # "Which talk does the day end with" names what it ends with by a noun.
    if says(text, "with_which", spoken):
        bounds |= {"starting_words": "first", "ending_words": "last"}
    return next((b for one, b in bounds.items() if says(text, one, spoken)), None)


def _bound_of_track(query: ParsedQuestion) -> str | None:
    """Return "first" or "last" where it is asked who opens or closes a track, or None."""
    is_of_track = query.tracks and query.is_of_talks and not query.rooms
    return {"opens": "first", "closes": "last"}.get(query.intent) if is_of_track else None


_NO_END = IDLE_KINDS - {SessionKind.MEAL}
"""Kinds of sessions that no day is said to end with."""

_OF_BOUNDS = frozenset({"when", "ends", "is_today", "opens", "closes"})
"""What asking for the bounds of a time resembles besides lists."""


def _asked_of_one(query: ParsedQuestion, linked: Entities, *, is_sure: bool) -> str:
    """Return what is asked of the one session: when it is, unless something else is."""
    if first_group("question_words", fold(linked.text), query.spoken) == "who":
        return "speakers"
    if query.intent == "ends":
        return "when"  # "the last session" alone asks for no end, and its times tell one
    is_of_one = is_sure and has_trait(query.intent, Trait.OF_SESSION)
    return query.intent if is_of_one else "when"


def _first_of_day(which: str, query: ParsedQuestion) -> tuple[Session, ...]:
    """Return what a day begins with that begins only after the morning."""
    if which != "first" or not (query.times.days and query.times.part):
        return ()
    whole = replace(query, times=replace(query.times, part=None))
    return extreme_of(which, _fitting(whole), query.programme.zone)


def _fitting(query: ParsedQuestion, *, is_any: bool = False) -> tuple[Session, ...]:
    """Return the sessions asked for: "the first talk" is no registration, nor a walk at dawn.

    "The first thing" may be either.
    """
    fitting = tuple(s for s in query.filtered(query.programme.timed) if not s.is_cancelled)
    if is_any or not query.is_of_talks:
        return fitting
    return tuple(s for s in fitting if s.kind not in NO_TALKS) or tuple(
        s for s in fitting if s.kind not in IDLE_KINDS
    )
