"""Whether sessions are on at the same time, and how long there is from one to the next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import chain, combinations, product

from bot.answering.query import ParsedQuestion, Reply, answered, with_contact
from bot.answering.replies.criteria import described, heading_of
from bot.answering.replies.lists import brief_list, outside_days, with_default_day
from bot.answering.replies.times import when
from bot.answering.text.normalise import fold
from bot.core.filters import SessionFilter
from bot.core.models import AnswerStatus, Session
from bot.core.overlaps import busiest, clash
from bot.core.programme import NO_TALKS

SHORT_GAP = timedelta(hours=2)
"""Up to which it matters how long there is between two sessions: chosen, not measured."""


def overlap(query: ParsedQuestion) -> Reply:
    """Say which of the sessions named are on at the same time, and which are not.

    Sessions of one title are showings of one thing, which are compared with those of another; of
    those on a day that is named, where there are such.
    """
    named = tuple(s for s in query.sessions if not s.is_cancelled)
    spans = {s.id: (s.start, query.programme.end_of(s)) for s in named}
    if len(named) < max(2, len(query.sessions)) or not all(map(all, spans.values())):
        return when(query)
    things = [_of_time_named(query, shown) for shown in _by_title(query, named)]
    if len(things) < 2 or sum(map(len, things)) > MOST:
        return when(query)
    ids = {
        session.id
        for one, other in combinations(things, 2)
        for pair in product(one, other)
        if clash(query.programme, *pair)
        for session in pair
    }
    shown = sorted(chain.from_iterable(things), key=_start)
    if not ids:
        return _told(query, "overlap-no", shown, _between(query, shown))
    at_once = [session for session in shown if session.id in ids]
    beside = [session for session in shown if session.id not in ids]
    reply = _told(query, "overlap-yes", at_once)
    if not beside:
        return reply
    others = brief_list(query, tuple(beside))
    text = f"{reply.text}\n{query.voice.say('overlap-beside')}\n{others.text}"
    return replace(
        reply,
        text=text,
        sources=(*reply.sources, *others.sources),
        sessions=(*reply.sessions, *others.sessions),
    )


def in_parallel(query: ParsedQuestion) -> Reply:
    """Say how many sessions are on at once, at all or at the time named, and where they are most.

    Breaks, meals and parties beside a talk are none of them.
    """
    outside, voice = outside_days(query), query.voice
    if outside is not None:
        return outside
    wanted = with_default_day(query).session_filter
    fitting = wanted.matching(query.programme, query.programme.timed)
    talks = tuple(session for session in fitting if session.kind not in NO_TALKS)
    if not talks:
        return with_contact(query, AnswerStatus.NOT_PUBLISHED, voice.say("times-unpublished"))
    what = heading_of(voice, described(query, wanted))
    most = busiest(query.programme, talks)
    if len(most) < 2:
        return answered(voice.say("parallel-never", what=what), query.programme.event.origin)
    listed = brief_list(query, most)
    said = voice.say("parallel-most", count=len(most), what=what)
    return replace(listed, text=f"{said}\n{listed.text}")


def _by_title(query: ParsedQuestion, sessions: Sequence[Session]) -> list[list[Session]]:
    titles: dict[str, list[Session]] = {}
    for session in sessions:
        titles.setdefault(fold(query.voice.title(session)), []).append(session)
    return list(titles.values())


def _of_time_named(query: ParsedQuestion, sessions: list[Session]) -> Sequence[Session]:
    """Return those on the days and in the part of them that are named; else all."""
    wanted = with_default_day(query).session_filter
    in_time = SessionFilter(days=wanted.days, hours=wanted.hours)
    return in_time.matching(query.programme, tuple(sessions)) or sessions


MOST = 8
"""Sessions that are compared with one another."""


def _start(session: Session) -> datetime:
    return session.start or datetime.min.replace(tzinfo=UTC)


def _between(query: ParsedQuestion, sessions: Sequence[Session]) -> str:
    """Say how long there is between two sessions, where that is short."""
    end = query.programme.end_of(sessions[0])
    if len(sessions) != 2 or end is None:
        return ""
    gap = _start(sessions[1]) - end
    if gap > SHORT_GAP:
        return ""
    if not gap:
        return query.voice.say("overlap-next")
    return query.voice.say("overlap-gap", length=query.voice.length(gap))


def _told(query: ParsedQuestion, key: str, sessions: Sequence[Session], said: str = "") -> Reply:
    listed = brief_list(query, tuple(sessions))
    lines = [query.voice.say(key), listed.text, *([said] if said else [])]
    return replace(listed, text="\n".join(lines))
