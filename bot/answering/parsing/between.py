"""Sessions told by two others: what is on between lunch and the coffee break."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from bot.answering.intents import Trait, has_trait
from bot.answering.linking.entities import Entities
from bot.answering.linking.kind_words import kind_tracks, kinds_in
from bot.answering.linking.kinds import of_kinds
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import says
from bot.answering.text.normalise import fold
from bot.core.models import Session, SessionKind
from bot.core.programme import NO_TALKS, Programme

_LISTS = frozenset({"breaks", "find_sessions", "on_next", "on_now"})


def with_between(query: ParsedQuestion, linked: Entities) -> ParsedQuestion:
    """Read "what is between lunch and the break" as about the hours from one to the other."""
    is_list = has_trait(query.intent, Trait.LISTS) or query.intent in _LISTS
    if not is_list or query.people or not says(linked.text, "between_words", query.spoken):
        return query
    hours = _from_to(query, linked)
    if hours is None:
        return query
    first, last = hours
    zone = query.programme.zone
    start = (query.programme.end_of(first) or first.start or query.now).astimezone(zone)
    end = (last.start or query.now).astimezone(zone)
    names_talks = any(kind is SessionKind.TALK for kind in query.kinds)
    times = replace(
        query.times, days=(start.date(),), part=(start.time(), end.time()), at=None,
        is_now=False, is_next=False, is_from_to=True,
    )  # fmt: skip
    within = tuple(
        s
        for s in query.programme.timed
        if s.start
        and start <= s.start < end
        and not (names_talks and s.kind in NO_TALKS)
        and not s.is_cancelled
    )
    return replace(
        query.without_sessions(), intent="programme", times=times, sessions=within, is_titled=False
    )


def _from_to(query: ParsedQuestion, linked: Entities) -> tuple[Session, Session] | None:
    """Return the two sessions named, in the order they are in; None where there are no two."""
    language, programme = query.spoken, query.programme
    folded = fold(linked.text).replace(" وال", " و ال")  # Arabic writes "and" onto the second
    tracks = kind_tracks(programme.event)
    pairs = [p for p in kinds_in(folded, language, tracks) if p[0] is not SessionKind.TALK]
    pairs.sort(key=lambda pair: folded.find(pair[1]))
    named = [of_kinds([pair], pair[1], programme, language, tracks) for pair in pairs]
    if query.is_titled and len(named) <= 1:
        named.append(query.sessions)
    # Of "the poster lunch" each word may be a kind: both are meant.
    firsts = [s for own in named[:-1] for s in own if _is_on(s, query, programme)]
    told = Counter(session.id for session in firsts)
    for first in sorted(firsts, key=lambda s: -told[s.id]):
        end = programme.end_of(first) or first.start
        later = (s for s in named[-1] if s.start and end and s.start >= end)
        day = programme.day_of(first)
        last = min(
            (s for s in later if programme.day_of(s) == day and s.start),
            key=lambda s: s.start or query.now,
            default=None,
        )
        if last is not None:
            return first, last
    return None


def _is_on(session: Session, query: ParsedQuestion, programme: Programme) -> bool:
    """Whether a session has a time, on a day asked for where one is."""
    days = set(query.times.days)
    return session.start is not None and (not days or programme.day_of(session) in days)
