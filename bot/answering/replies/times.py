"""When: the event's dates, hours and zone, and where it stands before, during and after."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.answering.query import ParsedQuestion, Reply, answered, unknown, with_contact
from bot.answering.replies.lists import narrowed_list, said_all_over
from bot.answering.replies.session_times import (
    are_many,
    edge_said,
    last_of,
    moment_at_edge,
    session_when,
    sessions_state,
    sessions_when,
)
from bot.answering.replies.tracks import is_of_tracks, track_told
from bot.core.models import AnswerStatus, Session, Status


def when(query: ParsedQuestion) -> Reply:
    """Dates of the event, or when a session or a person's talk is."""
    if query.is_of_repeats and len(query.sessions) == 1:
        return _once(query)
    if are_many(query):
        return narrowed_list(query, query.sessions)
    if query.sessions:
        return sessions_when(query, query.sessions)
    if is_of_tracks(query):
        return track_told(query)
    if query.is_about_unknown:
        return unknown(query, "unknown-session")
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


def _once(query: ParsedQuestion) -> Reply:
    """When the one session of a title is, and that there is no other."""
    told = sessions_when(query, query.sessions)
    only = query.voice.say("session-once", title=query.voice.title(query.sessions[0]))
    return replace(told, text=f"{only}\n{told.text}")


def ends(query: ParsedQuestion) -> Reply:
    """When the event or a session ends."""
    if query.sessions:
        known = tuple(s for s in query.sessions if s.end)
        if not known:
            return _end_untold(query)
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
    if is_of_tracks(query):
        return track_told(query)
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


def _end_untold(query: ParsedQuestion) -> Reply:
    """Say that it is not published when sessions end, before when they are."""
    told = sessions_when(query, query.sessions)
    if told.status is not AnswerStatus.ANSWERED or all(s.is_cancelled for s in query.sessions):
        return told
    titles = (query.voice.title(query.programme.session[one]) for one in told.sessions)
    unsaid = (query.voice.say("session-end-unknown", title=one) for one in dict.fromkeys(titles))
    reply = with_contact(query, AnswerStatus.NOT_PUBLISHED, "\n".join((*unsaid, told.text)))
    return replace(told, status=reply.status, text=reply.text, is_partial=True)


def is_today(query: ParsedQuestion) -> Reply:
    """Whether the event or a session is on the day asked about, by default today."""
    if query.sessions:
        return sessions_when(query, query.sessions)
    if is_of_tracks(query):
        return track_told(query)
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
    if not inside or inside == [query.day()]:
        parts.append(phase(query))
    return answered("\n".join(parts), query.programme.event.dates_origin)


def has_started(query: ParsedQuestion) -> Reply:
    """Whether the event or a session has begun."""
    if query.sessions:
        return sessions_state(query)
    if is_of_tracks(query):
        return track_told(query)
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
        return sessions_state(query)
    if is_of_tracks(query):
        return track_told(query)
    if query.is_about_unknown:
        return unknown(query, "unknown-session")
    event = query.programme.event
    over = said_all_over(query)
    if over and query.day() <= event.end_day:
        return answered("\n".join((*over, dates(query))), event.dates_origin)
    lead = "" if query.day() > event.end_day else query.voice.say("over-not")
    said = query.voice.sentences(lead, phase(query))
    return answered(f"{said}\n{dates(query)}".strip(), event.dates_origin)


def time_zone(query: ParsedQuestion) -> Reply:
    """In which zone the times are, and how far another city's clock is from it."""
    if query.sessions:
        return when(query)
    voice, event = query.voice, query.programme.event
    zone = query.programme.zone
    moment = query.now
    if query.day() not in query.programme.days:
        # What counts is the offset during the event, not when somebody asks.
        start = query.programme.timed[0].start if query.programme.timed else None
        moment = start or datetime.combine(event.start_day, time(12), zone)
    offset = moment.astimezone(zone).utcoffset() or timedelta()
    city = voice.city(event.zone)
    lines = [voice.say("zone-is", city=city, offset=_offset(offset))]
    if query.times.zone and query.times.zone != event.zone:
        there = moment.astimezone(ZoneInfo(query.times.zone)).utcoffset() or timedelta()
        other = voice.city(query.times.zone)
        key = "zone-ahead" if there > offset else "zone-behind"
        if there == offset:
            lines.append(voice.say("zone-same", other=other, city=city))
        else:
            length = voice.length(abs(there - offset))
            lines.append(voice.say(key, other=other, city=city, length=length))
    return answered("\n".join(lines), event.origin)


def _offset(offset: timedelta) -> str:
    """Return an offset as "+8" or "-3:30"; UTC itself is "+0"."""
    minutes = int(offset.total_seconds()) // 60
    hours, rest = divmod(abs(minutes), 60)
    sign = "−" if minutes < 0 else "+"
    return f"{sign}{hours}" + (f":{rest:02}" if rest else "")


def days_left(query: ParsedQuestion) -> Reply:
    """How many days are left until the event."""
    if query.sessions:
        return sessions_when(query, query.sessions)
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
    session = _session_at_edge(query, days, first=first)
    return edge_said(query, session, first=first) if session else None


def edge_of(query: ParsedQuestion, day: date, *, first: bool) -> datetime | None:
    """Return when a day starts, or ends, in the event's zone; None where no session tells it."""
    session = _session_at_edge(query, (day,), first=first)
    moment = moment_at_edge(session, first=first) if session else None
    return moment.astimezone(query.programme.zone) if moment else None


def _session_at_edge(
    query: ParsedQuestion, days: tuple[date, ...], *, first: bool
) -> Session | None:
    """Return the timed session with which the first of the days starts, or the last ends."""
    programme, asked = query.programme, set(days)
    for day in sorted(asked, reverse=not first):
        there = (s for s in programme.on_day(day) if s.start and not s.is_cancelled)
        on_days = [session for session in there if programme.programme_day_of(session) in asked]
        if on_days:
            return on_days[0] if first else last_of(on_days)
    return None


def _event_clock(query: ParsedQuestion, *, first: bool) -> Reply:
    days = tuple(d for d in query.times.days if d in query.programme.days) or query.programme.days
    edge = _edge(query, days, first=first)
    if edge is None:
        text = query.voice.sentences(query.voice.say("clock-unpublished"), dates(query))
        return with_contact(query, AnswerStatus.NOT_PUBLISHED, text)
    return answered(f"{edge}\n{dates(query)}", query.programme.event.dates_origin)


def only_this_edition(query: ParsedQuestion) -> Reply:
    """Say that nothing is known of another edition than this one."""
    voice = query.voice
    text = voice.say("only-this-edition", name=voice.event_name(), range=voice.range())
    return with_contact(query, AnswerStatus.UNKNOWN, text)
