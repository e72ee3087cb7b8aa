"""When: dates, times, lengths, and where the event stands before, during and after.

Long because a row of short replies, one an intent, over the same wording of times.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time
from statistics import mode
from zoneinfo import ZoneInfo

from bot.answering.query import ParsedQuestion, Reply, answered, unknown, with_contact
from bot.answering.replies.criteria import described, heading_of
from bot.answering.replies.elsewhere import elsewhere
from bot.answering.replies.lists import narrowed_list
from bot.core.filters import SessionFilter
from bot.core.models import AnswerStatus, Session, SessionKind, Status
from bot.core.programme import IDLE_KINDS


def when(query: ParsedQuestion) -> Reply:
    """Dates of the event, or when a session or a person's talk is."""
    if query.sessions:
        return _sessions_when(query, query.sessions)
    if query.is_about_unknown:
        return unknown(query, "unknown-session")
    other = _other_edition(query)
    if other:
        return other
    parts = [dates(query)]
    if query.times.days and not set(query.times.days) & set(query.programme.days):
        parts.insert(
            0, query.voice.say("not-on-day", day=query.voice.full_day(query.times.days[0]))
        )
    elif query.times.days and len(query.programme.days) > 1:
        parts.insert(0, query.voice.say("is-on-day", day=query.voice.full_day(query.times.days[0])))
        opening = _edge(query, query.times.days, first=True)
        parts.extend([opening] if opening else [])
    if query.wants_clock:
        return _event_clock(query, first=True)
    first = _edge(query, query.programme.days, first=True) if not query.times.days else None
    parts.append(first or phase(query))
    return answered("\n".join(parts), query.programme.event.dates_origin)


def ends(query: ParsedQuestion) -> Reply:
    """When the event or a session ends."""
    if query.sessions:
        known = tuple(s for s in query.sessions if s.end)
        if not known:
            return _sessions_when(query, query.sessions)
        lines = [
            query.voice.say(
                "session-ends",
                title=query.voice.title(s),
                time=query.voice.clock(s.end),
                day=query.voice.day(s.end.astimezone(query.programme.zone).date()),
            )
            for s in known[:4]
            if s.end
        ]
        lines += [session_when(query, s) for s in known[:4]] if len(known) < 3 else []
        return answered("\n".join(lines), sessions=known)
    if query.is_about_unknown:
        return unknown(query, "unknown-session")
    if query.wants_clock or (query.times.days and query.programme.timed):
        return _event_clock(query, first=False)
    text = query.voice.say(
        "event-ends",
        name=query.voice.event_name(),
        day=query.voice.full_day(query.programme.event.end_day),
    )
    last = _edge(query, query.programme.days, first=False)
    return answered(query.voice.sentences(text, last or ""), query.programme.event.dates_origin)


def how_long(query: ParsedQuestion) -> Reply:
    """How long the event or a session lasts; which sessions are longer or shorter than asked."""
    if query.times.longer_than or query.times.shorter_than:
        return narrowed_list(query)
    many = _of_one_sort(query)
    if len(many) > MOST_LENGTHS:
        return _lengths_of_kind(query, many)
    if query.sessions:
        timed = tuple(s for s in query.sessions if s.length is not None)
        if not timed:
            title = query.voice.title(query.sessions[0])
            text = query.voice.say("session-length-unknown", title=title)
            reply = with_contact(query, AnswerStatus.NOT_PUBLISHED, text)
            return replace(reply, sessions=(query.sessions[0].id,))
        lines = [
            query.voice.say(
                "session-lasts",
                title=query.voice.title(s),
                length=query.voice.length(s.length),
                when=query.voice.when(s),
            )
            for s in timed[:MOST_LENGTHS]
            if s.length is not None
        ]
        return answered("\n".join(lines), sessions=timed[:MOST_LENGTHS])
    if query.is_about_unknown:
        return unknown(query, "unknown-session")
    text = query.voice.say(
        "duration",
        name=query.voice.event_name(),
        days=len(query.programme.days),
        range=query.voice.range(),
    )
    return answered(text, query.programme.event.dates_origin)


MOST_LENGTHS = 4
"""Sessions whose length is said of each; of more of a kind it is said how long they are."""


def _of_one_sort(query: ParsedQuestion) -> tuple[Session, ...]:
    """Return the sessions whose usual length is asked for: "how long are the talks"."""
    if query.is_titled or query.people or query.names_somebody or query.subject:
        return ()
    if query.kinds:
        among = query.sessions
    elif query.tracks or query.rooms or (query.names_session and not query.names_event):
        among = query.filtered(query.programme.sessions)
        talks = tuple(s for s in among if s.kind is SessionKind.TALK)
        among = talks or tuple(s for s in among if s.kind not in IDLE_KINDS)
    else:
        return ()
    return tuple(s for s in among if s.length is not None and not s.is_cancelled)


def _lengths_of_kind(query: ParsedQuestion, sessions: tuple[Session, ...]) -> Reply:
    """Say how long the sessions of a kind are: each, or from the shortest to the longest."""
    voice = query.voice
    lengths = sorted(session.length for session in sessions if session.length is not None)
    what = heading_of(voice, described(query, query.session_filter))
    said = voice.say("list-count", what=what, count=len(lengths))
    usual = voice.length(mode(lengths))
    if lengths[0] == lengths[-1]:
        told = voice.say("kind-length", length=usual)
    else:
        shortest, longest = voice.length(lengths[0]), voice.length(lengths[-1])
        told = voice.say("kind-lengths", shortest=shortest, longest=longest, usual=usual)
    shown, rest = sessions[:MOST_LENGTHS], sessions[MOST_LENGTHS:]
    return answered(f"{said}\n{told}", sessions=shown, more=rest)


def is_today(query: ParsedQuestion) -> Reply:
    """Whether the event or a session is on the day asked about, by default today."""
    if query.sessions:
        return _sessions_when(query, query.sessions)
    if query.is_about_unknown:
        return unknown(query, "unknown-session")
    days = query.times.days or (query.day(),)
    inside = [day for day in days if day in query.programme.days]
    if inside:
        text = query.voice.say("is-on-day", day=query.voice.full_day(inside[0]))
    elif query.times.days:
        text = query.voice.say("not-on-day", day=query.voice.full_day(days[0]))
    elif query.times.month_only:  # "is it in July?"
        text = ""
    else:
        text = query.voice.say("today-is-before", today=query.voice.full_day(query.day()))
    parts = [*filter(None, [text]), dates(query)]
    if not inside:
        parts.append(phase(query))
    return answered("\n".join(parts), query.programme.event.dates_origin)


def has_started(query: ParsedQuestion) -> Reply:
    """Whether the event or a session has begun."""
    if query.sessions:
        return _sessions_state(query)
    if query.is_about_unknown:
        return unknown(query, "unknown-session")
    day = query.day()
    event = query.programme.event
    first = query.programme.timed[0].start if query.programme.timed else None
    if day < event.start_day or (day == event.start_day and first and query.now < first):
        lead = query.voice.say("started-not")
    elif day > event.end_day:
        lead = ""
    else:
        lead = query.voice.say("started-yes")
    said = query.voice.sentences(lead, phase(query))
    return answered(f"{said}\n{dates(query)}".strip(), event.dates_origin)


def is_over(query: ParsedQuestion) -> Reply:
    """Whether the event or a session is finished."""
    if query.sessions:
        return _sessions_state(query)
    if query.is_about_unknown:
        return unknown(query, "unknown-session")
    event = query.programme.event
    lead = "" if query.day() > event.end_day else query.voice.say("over-not")
    said = query.voice.sentences(lead, phase(query))
    return answered(f"{said}\n{dates(query)}".strip(), event.dates_origin)


def days_left(query: ParsedQuestion) -> Reply:
    """How many days are left until the event."""
    if query.sessions:
        return _sessions_when(query, query.sessions)
    return answered(f"{phase(query)}\n{dates(query)}", query.programme.event.dates_origin)


def phase(query: ParsedQuestion) -> str:
    """Say where the event stands at the moment asked: days to go, under way, or over."""
    event, day = query.programme.event, query.day()
    if day < event.start_day:
        return query.voice.say("days-left", days=(event.start_day - day).days)
    if day > event.end_day:
        return query.voice.say("over-since", day=query.voice.full_day(event.end_day))
    number = (day - event.start_day).days + 1
    return query.voice.say("on-now-day", number=number, days=len(query.programme.days))


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


def _sessions_when(query: ParsedQuestion, sessions: tuple[Session, ...]) -> Reply:
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


def _at_times_asked(
    query: ParsedQuestion, sessions: tuple[Session, ...]
) -> tuple[tuple[Session, ...], tuple[str, ...]]:
    """Keep the sessions at the days and hours asked about; when none is, say so and keep all.

    "The next one" is the first that has not begun.
    """
    programme = query.programme
    wanted = query.session_filter
    times = SessionFilter(
        days=wanted.days, hours=wanted.hours, starts_within=wanted.starts_within, at=wanted.at
    )
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


def _sessions_state(query: ParsedQuestion) -> Reply:
    lines = []
    timed = tuple(s for s in query.sessions if s.start and not s.is_cancelled)[:4]
    if not timed:
        return _sessions_when(query, query.sessions)
    for session in timed:
        end = query.programme.end_of(session)
        if session.start and query.now < session.start:
            key = "session-not-started"
        elif end and query.now >= end:
            key = "session-over"
        else:
            key = "session-started"
        lines.append(
            query.voice.say(key, title=query.voice.title(session), when=query.voice.when(session))
        )
    return answered("\n".join(lines), sessions=timed)


def dates(query: ParsedQuestion) -> str:
    """Say on which days the event is."""
    voice, event = query.voice, query.programme.event
    if event.start_day == event.end_day:
        text = voice.say(
            "dates-one-day", name=voice.event_name(), day=voice.full_day(event.start_day)
        )
    else:
        text = voice.say(
            "dates",
            name=voice.event_name(),
            range=voice.range(),
            days=len(query.programme.days),
        )
    if event.dates_status is Status.PROVISIONAL:
        return voice.sentences(text, voice.say("provisional"))
    return text


def _edge(query: ParsedQuestion, days: tuple[date, ...], *, first: bool) -> str | None:
    """Say with which timed session the first of the days starts, or the last of them ends."""
    programme, asked = query.programme, set(days)
    for day in sorted(asked, reverse=not first):
        there = (s for s in programme.on_day(day) if s.start and not s.is_cancelled)
        on_days = [session for session in there if programme.programme_day_of(session) in asked]
        if on_days:
            break
    else:
        return None
    if first:
        session = on_days[0]
        moment = session.start
    else:
        session = max(on_days, key=lambda s: s.end or s.start or query.now)
        moment = session.end or session.start
    if moment is None:
        return None
    return query.voice.say(
        "starts-with" if first else "ends-with",
        day=query.voice.day(moment.astimezone(query.programme.zone).date()),
        time=query.voice.clock(moment),
        title=query.voice.title(session),
    ) + elsewhere(query, moment)


def _event_clock(query: ParsedQuestion, *, first: bool) -> Reply:
    days = tuple(d for d in query.times.days if d in query.programme.days) or query.programme.days
    edge = _edge(query, days, first=first)
    if edge is None:
        text = query.voice.sentences(query.voice.say("clock-unpublished"), dates(query))
        return with_contact(query, AnswerStatus.NOT_PUBLISHED, text)
    return answered(f"{edge}\n{dates(query)}", query.programme.event.dates_origin)


def noon(day: date, zone: ZoneInfo) -> datetime:
    """Return the middle of a day in a zone, aware."""
    return datetime.combine(day, time(12), zone)


def _other_edition(query: ParsedQuestion) -> Reply | None:
    year = query.times.named_year
    years = {query.programme.event.start_day.year, query.programme.event.end_day.year}
    if year is None or year in years or query.times.days:
        return None
    return only_this_edition(query)


def only_this_edition(query: ParsedQuestion) -> Reply:
    """Say that nothing is known of another edition than this one."""
    voice = query.voice
    text = voice.say("only-this-edition", name=voice.event_name(), range=voice.range())
    return with_contact(query, AnswerStatus.UNKNOWN, text)
