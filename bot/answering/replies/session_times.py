"""When sessions are, and whether they have begun or are over."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from bot.answering.query import ParsedQuestion, Reply, answered, with_contact
from bot.answering.replies.elsewhere import elsewhere
from bot.core.models import AnswerStatus, Session, Status


def session_when(query: ParsedQuestion, session: Session) -> str:
    """Say when a session is, as exactly as is known."""
    voice = query.voice
    title = voice.title(session)
    if session.is_cancelled:
        return voice.say("session-cancelled", title=title)
    if session.start:
        text = voice.say("session-at", title=title, when=voice.when(session))
        if session.time_status is Status.PROVISIONAL:
            text = voice.sentences(text, voice.say("provisional"))
        return text + elsewhere(query, session.start)
    if session.day:
        return voice.say("session-day-only", title=title, day=voice.full_day(session.day))
    return voice.say("session-in-days", title=title, range=voice.range())


def sessions_when(query: ParsedQuestion, sessions: tuple[Session, ...]) -> Reply:
    """Say when sessions are: those at the times asked about, or all, if none is then."""
    sessions, lead = _at_times_asked(query, sessions)
    shown = sessions[:MOST_SAID]
    lines = [*lead, *(session_when(query, session) for session in shown)]
    if not any(s.start or s.is_cancelled for s in shown) and not (
        any(s.day for s in shown) and not query.wants_clock
    ):
        reply = with_contact(query, AnswerStatus.NOT_PUBLISHED, "\n".join(lines))
        return Reply(
            status=reply.status,
            text=reply.text,
            sources=(*(s.origin for s in shown), *reply.sources),
            sessions=tuple(s.id for s in shown),
        )
    if len(shown) == 1 and query.voice.rooms(shown[0]) and shown[0].start:
        rooms = query.voice.rooms(shown[0])
        lines.append(
            query.voice.say("session-room", title=query.voice.title(shown[0]), rooms=rooms)
        )
    if len(sessions) > len(shown):
        lines.append(query.voice.say("and-more", count=len(sessions) - len(shown)))
    return answered("\n".join(lines), sessions=shown, more=sessions[len(shown) :])


MOST_SAID = 5
"""Sessions whose time is said in a sentence each."""


def are_many(query: ParsedQuestion) -> bool:
    """Whether so many sessions are asked about together that they are listed."""
    is_of_some = query.is_titled or query.people or query.times.is_next
    return len(query.sessions) > MOST_SAID and not is_of_some


def _at_times_asked(
    query: ParsedQuestion, sessions: tuple[Session, ...]
) -> tuple[tuple[Session, ...], tuple[str, ...]]:
    """Keep the sessions at the days and hours asked about; when none is, say so and keep all.

    "The next one" is the first that has not begun.
    """
    programme = query.programme
    times = query.session_filter.times
    kept = times.matching(programme, sessions) or _ending_at(query, sessions)
    if not kept and len(sessions) > 1:
        kept = times.matching(programme, query.found)  # a word of two titles is a subject, too
    if times.criteria and any(programme.slot(s).days for s in sessions):
        # Of an hour that is not published nobody can say that it is another one.
        is_known = all(s.start or times.at is None is times.hours for s in sessions)
        lead = () if kept or not is_known else (query.voice.say("not-then"),)
        sessions = kept or sessions
    else:
        lead = ()
    if query.times.is_next:
        coming = [(s, start) for s in sessions if (start := programme.slot(s).start)]
        ahead = [pair for pair in coming if pair[1] > query.now and not pair[0].is_cancelled]
        sessions = tuple(s for s, start in ahead if start == ahead[0][1]) or sessions
    return sessions, lead


def _ending_at(query: ParsedQuestion, sessions: tuple[Session, ...]) -> tuple[Session, ...]:
    """Keep the sessions that end at the hour named: it is none at which they are not."""
    zone, at = query.programme.zone, query.times.at
    return tuple(s for s in sessions if s.end and s.end.astimezone(zone).time() == at)


def sessions_state(query: ParsedQuestion) -> Reply:
    """Say which of the sessions asked about have begun or are over."""
    timed = tuple(s for s in query.sessions if s.start and not s.is_cancelled)[:4]
    if not timed:
        return sessions_when(query, query.sessions)
    lines = [state_line(query, session) for session in timed]
    return answered("\n".join(lines), sessions=timed)


def state_line(query: ParsedQuestion, session: Session) -> str:
    """Say whether a session that has its time has begun, or is over from its end on."""
    end = query.programme.end_of(session)
    if session.start and query.now < session.start:
        key = "session-not-started"
    elif end and query.now >= end:
        key = "session-over"
    else:
        key = "session-started"
    return query.voice.say(key, title=query.voice.title(session), when=query.voice.when(session))


def edge_said(query: ParsedQuestion, session: Session, *, first: bool) -> str | None:
    """Say with which timed session something starts, or ends; None where it has no time."""
    moment = moment_at_edge(session, first=first)
    if moment is None:
        return None
    said = "starts-with" if first else "ends-with" if session.end else "ends-unpublished"
    return query.voice.say(
        said,
        day=query.voice.day(moment.astimezone(query.programme.zone).date()),
        time=query.voice.clock(moment),
        title=query.voice.title(session),
    ) + elsewhere(query, moment)


def moment_at_edge(session: Session, *, first: bool) -> datetime | None:
    """Return when what starts, or ends, with a session does so."""
    return session.start if first else session.end or session.start


def last_of(sessions: Iterable[Session]) -> Session:
    """Return of sessions with a start the one that ends last, or begins then without an end.

    Raises ValueError where there is none.
    """

    def order(session: Session) -> tuple[datetime, bool]:
        return session.end or session.start or datetime.min.replace(tzinfo=UTC), not session.end

    return max(sessions, key=order)
