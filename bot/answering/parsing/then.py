"""Of several sessions named, found or somebody's: those at the time that is asked for."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.intents import Trait, has_trait
from bot.answering.query import ParsedQuestion
from bot.answering.subjects.session_intent import MOST_ASKED


def with_those_then(query: ParsedQuestion) -> ParsedQuestion:
    """Keep of the sessions those on the day and at the hour named, where any is.

    "Who speaks about tides on Friday", of talks on Thursday and on Friday. Lists are narrowed
    where they are made.
    """
    times, programme = query.times, query.programme
    if times.is_next and not query.continues:
        return _with_next(query)
    if not times.has_day_or_hour or has_trait(query.intent, Trait.LISTS) or query.intent in _NOT_AT:
        return query
    wanted = query.session_filter.times
    found = wanted.matching(programme, query.found)
    kept = wanted.matching(programme, query.sessions)
    if query.sessions and not (kept or query.is_titled):
        kept = found[:MOST_ASKED]
    return replace(query, found=found or query.found, sessions=kept or query.sessions)


def _with_next(query: ParsedQuestion) -> ParsedQuestion:
    """Keep of several sessions the one that begins next: "who gives the next talk on tides".

    Where all have begun, what is next is asked: that nothing is.
    """
    among = query.sessions if query.is_titled else query.found or query.sessions
    is_list = has_trait(query.intent, Trait.LISTS)
    if len(among) < SEVERAL or query.times.days or (is_list and query.intent != "on_next"):
        return query
    if is_list and not query.is_titled:
        return query  # narrowed where it is listed
    starts = {s.start for s in among if s.start and s.start > query.now and not s.is_cancelled}
    kept = tuple(s for s in among if starts and s.start == min(starts) and not s.is_cancelled)
    if not kept:
        return replace(query, intent="on_next", sessions=(), found=among, is_topical=True)
    return replace(
        query, intent="when" if is_list else query.intent, sessions=kept[:MOST_ASKED], found=kept
    )


SEVERAL = 2
"""Sessions of which one is next."""

_NOT_AT = frozenset({"ends", "how_long", "parallel"})
"""What is asked of sessions with a time at which they need not be."""
