"""Whether sessions are on at the same time, and how long there is from one to the next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import combinations, product

from bot.answering.query import ParsedQuestion, Reply
from bot.answering.replies.lists import brief_list
from bot.answering.replies.times import when
from bot.core.models import Session
from bot.core.overlaps import clash

SHORT_GAP = timedelta(hours=2)
"""Up to which it matters how long there is between two sessions: chosen, not measured."""


def overlap(query: ParsedQuestion) -> Reply:
    """Say which of the sessions named are on at the same time; else that none are.

    Of what is held several times those are told that can all be seen, where there are such.
    """
    named = tuple(s for s in query.sessions if not s.is_cancelled)
    spans = {s.id: (s.start, query.programme.end_of(s)) for s in named}
    if len(named) < max(2, len(query.sessions)) or not all(map(all, spans.values())):
        return when(query)
    titles: dict[str, list[Session]] = {}
    for session in named:
        titles.setdefault(query.voice.title(session), []).append(session)
    if len(titles) < 2 or len(named) > MOST:
        return when(query)
    ways = [sorted(way, key=_start) for way in product(*titles.values())]
    clashes = [
        [pair for pair in combinations(way, 2) if clash(query.programme, *pair)] for way in ways
    ]
    best = min(range(len(ways)), key=lambda at: len(clashes[at]))
    ids = {session.id for pair in clashes[best] for session in pair}
    if not ids:
        return _told(query, "overlap-no", ways[best], _between(query, ways[best]))
    at_once = [session for session in ways[best] if session.id in ids]
    beside = [session for session in ways[best] if session.id not in ids]
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
