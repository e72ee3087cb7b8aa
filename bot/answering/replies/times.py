"""When: dates, times, lengths, and where the event stands before, during and after."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from babel.dates import format_time

from bot.answering.query import Ask, Reply, answered, unknown, with_contact
from bot.core.models import AnswerStatus, Session, Status


def when(ask: Ask) -> Reply:
    """Dates of the event, or when a session or a person's talk is."""
    if ask.sessions:
        return _sessions_when(ask, ask.sessions)
    if ask.is_about_unknown:
        return unknown(ask, "unknown-session")
    other = _other_edition(ask)
    if other:
        return other
    parts = [_dates(ask)]
    if ask.times.days and not set(ask.times.days) & set(ask.programme.days):
        parts.insert(0, ask.voice.say("not-on-day", day=ask.voice.full_day(ask.times.days[0])))
    elif ask.times.days and len(ask.programme.days) > 1:
        parts.insert(0, ask.voice.say("is-on-day", day=ask.voice.full_day(ask.times.days[0])))
        opening = _edge(ask, ask.times.days, first=True)
        parts.extend([opening] if opening else [])
    if ask.wants_clock:
        return _event_clock(ask, first=True)
    first = _edge(ask, ask.programme.days, first=True) if not ask.times.days else None
    parts.append(first or phase(ask))
    return answered("\n".join(parts), ask.programme.event.dates_origin)


def ends(ask: Ask) -> Reply:
    """When the event or a session ends."""
    if ask.sessions:
        known = tuple(s for s in ask.sessions if s.end)
        if not known:
            return _sessions_when(ask, ask.sessions)
        lines = [
            ask.voice.say(
                "session-ends",
                title=ask.voice.title(s),
                time=ask.voice.clock(s.end),
                day=ask.voice.day(s.end.astimezone(ask.programme.zone).date()),
            )
            for s in known[:4]
            if s.end
        ]
        lines += [session_when(ask, s) for s in known[:4]] if len(known) < 3 else []
        return answered("\n".join(lines), sessions=known)
    if ask.is_about_unknown:
        return unknown(ask, "unknown-session")
    if ask.wants_clock or ask.times.days:
        return _event_clock(ask, first=False)
    text = ask.voice.say(
        "event-ends",
        name=ask.voice.event_name(),
        day=ask.voice.full_day(ask.programme.event.end_day),
    )
    last = _edge(ask, ask.programme.days, first=False)
    return answered(f"{text} {last or ''}".strip(), ask.programme.event.dates_origin)


def how_long(ask: Ask) -> Reply:
    """How long the event or a session lasts."""
    if ask.sessions:
        timed = tuple(s for s in ask.sessions if s.start and s.end)
        if not timed:
            title = ask.voice.title(ask.sessions[0])
            text = ask.voice.say("session-length-unknown", title=title)
            return with_contact(ask, AnswerStatus.NOT_PUBLISHED, text)
        lines = [
            ask.voice.say(
                "session-lasts",
                title=ask.voice.title(s),
                length=ask.voice.length(s.end - s.start),
                when=ask.voice.when(s),
            )
            for s in timed[:4]
            if s.start and s.end
        ]
        return answered("\n".join(lines), sessions=timed[:4])
    if ask.is_about_unknown:
        return unknown(ask, "unknown-session")
    text = ask.voice.say(
        "duration",
        name=ask.voice.event_name(),
        days=len(ask.programme.days),
        range=ask.voice.range(),
    )
    return answered(text, ask.programme.event.dates_origin)


def is_today(ask: Ask) -> Reply:
    """Whether the event or a session is on the day asked about, by default today."""
    if ask.sessions:
        return _sessions_when(ask, ask.sessions)
    if ask.is_about_unknown:
        return unknown(ask, "unknown-session")
    days = ask.times.days or (ask.day(),)
    inside = [day for day in days if day in ask.programme.days]
    if inside:
        text = ask.voice.say("is-on-day", day=ask.voice.full_day(inside[0]))
    elif ask.times.days:
        text = ask.voice.say("not-on-day", day=ask.voice.full_day(days[0]))
    else:
        text = ask.voice.say("today-is-before", today=ask.voice.full_day(ask.day()))
    parts = [text, _dates(ask)]
    if not inside:
        parts.append(phase(ask))
    return answered("\n".join(parts), ask.programme.event.dates_origin)


def has_started(ask: Ask) -> Reply:
    """Whether the event or a session has begun."""
    if ask.sessions:
        return _sessions_state(ask)
    if ask.is_about_unknown:
        return unknown(ask, "unknown-session")
    day = ask.day()
    event = ask.programme.event
    first = ask.programme.timed[0].start if ask.programme.timed else None
    if day < event.start_day or (day == event.start_day and first and ask.now < first):
        lead = ask.voice.say("started-not")
    elif day > event.end_day:
        lead = ""
    else:
        lead = ask.voice.say("started-yes")
    return answered(f"{lead} {phase(ask)}\n{_dates(ask)}".strip(), event.dates_origin)


def is_over(ask: Ask) -> Reply:
    """Whether the event or a session is finished."""
    if ask.sessions:
        return _sessions_state(ask)
    if ask.is_about_unknown:
        return unknown(ask, "unknown-session")
    event = ask.programme.event
    lead = "" if ask.day() > event.end_day else ask.voice.say("over-not")
    return answered(f"{lead} {phase(ask)}\n{_dates(ask)}".strip(), event.dates_origin)


def days_left(ask: Ask) -> Reply:
    """How many days are left until the event."""
    if ask.sessions:
        return _sessions_when(ask, ask.sessions)
    return answered(f"{phase(ask)}\n{_dates(ask)}", ask.programme.event.dates_origin)


def phase(ask: Ask) -> str:
    """Say where the event stands at the moment asked: days to go, under way, or over."""
    event, day = ask.programme.event, ask.day()
    if day < event.start_day:
        return ask.voice.say("days-left", days=(event.start_day - day).days)
    if day > event.end_day:
        return ask.voice.say("over-since", day=ask.voice.full_day(event.end_day))
    number = (day - event.start_day).days + 1
    return ask.voice.say("on-now-day", number=number, days=len(ask.programme.days))


def session_when(ask: Ask, session: Session) -> str:
    """Say when a session is, as exactly as is known."""
    voice = ask.voice
    title = voice.title(session)
    if session.is_cancelled:
        return voice.say("session-cancelled", title=title)
    if session.start:
        text = voice.say("session-at", title=title, when=voice.when(session))
        if session.time_status is Status.PROVISIONAL:
            text = f"{text} {voice.say('provisional')}"
        return text + _elsewhere(ask, session.start)
    if session.day:
        return voice.say("session-day-only", title=title, day=voice.full_day(session.day))
    return voice.say("session-in-days", title=title, range=voice.range())


def _sessions_when(ask: Ask, sessions: tuple[Session, ...]) -> Reply:
    shown = sessions[:5]
    lines = [session_when(ask, session) for session in shown]
    if not any(s.start or s.is_cancelled for s in shown) and not (
        any(s.day for s in shown) and not ask.wants_clock
    ):
        reply = with_contact(ask, AnswerStatus.NOT_PUBLISHED, "\n".join(lines))
        return Reply(
            status=reply.status,
            text=reply.text,
            sources=(*(s.origin for s in shown), *reply.sources),
            sessions=tuple(s.id for s in shown),
        )
    if len(shown) == 1 and ask.voice.rooms(shown[0]) and shown[0].start:
        rooms = ask.voice.rooms(shown[0])
        lines.append(ask.voice.say("session-room", title=ask.voice.title(shown[0]), rooms=rooms))
    if len(sessions) > len(shown):
        lines.append(ask.voice.say("and-more", count=len(sessions) - len(shown)))
    return answered("\n".join(lines), sessions=shown)


def _sessions_state(ask: Ask) -> Reply:
    lines = []
    timed = tuple(s for s in ask.sessions if s.start and not s.is_cancelled)[:4]
    if not timed:
        return _sessions_when(ask, ask.sessions)
    for session in timed:
        end = ask.programme.end_of(session)
        if session.start and ask.now < session.start:
            key = "session-not-started"
        elif end and ask.now >= end:
            key = "session-over"
        else:
            key = "session-started"
        lines.append(
            ask.voice.say(key, title=ask.voice.title(session), when=ask.voice.when(session))
        )
    return answered("\n".join(lines), sessions=timed)


def _dates(ask: Ask) -> str:
    voice, event = ask.voice, ask.programme.event
    if event.start_day == event.end_day:
        text = voice.say(
            "dates-one-day", name=voice.event_name(), day=voice.full_day(event.start_day)
        )
    else:
        text = voice.say(
            "dates",
            name=voice.event_name(),
            range=voice.range(),
            days=len(ask.programme.days),
        )
    if event.dates_status is Status.PROVISIONAL:
        return f"{text} {voice.say('provisional')}"
    return text


def _edge(ask: Ask, days: tuple[date, ...], *, first: bool) -> str | None:
    """Say with which timed session the first of the days starts, or the last of them ends."""
    on_days = [s for s in ask.programme.timed if ask.programme.programme_day_of(s) in set(days)]
    if not on_days:
        return None
    if first:
        session = on_days[0]
        moment = session.start
    else:
        session = max(on_days, key=lambda s: s.end or s.start or ask.now)
        moment = session.end or session.start
    if moment is None:
        return None
    return ask.voice.say(
        "starts-with" if first else "ends-with",
        day=ask.voice.day(moment.astimezone(ask.programme.zone).date()),
        time=ask.voice.clock(moment),
        title=ask.voice.title(session),
    ) + _elsewhere(ask, moment)


def _event_clock(ask: Ask, *, first: bool) -> Reply:
    days = tuple(d for d in ask.times.days if d in ask.programme.days) or ask.programme.days
    edge = _edge(ask, days, first=first)
    if edge is None:
        text = f"{ask.voice.say('clock-unpublished')} {_dates(ask)}"
        return with_contact(ask, AnswerStatus.NOT_PUBLISHED, text)
    return answered(f"{edge}\n{_dates(ask)}", ask.programme.event.dates_origin)


def _elsewhere(ask: Ask, moment: datetime) -> str:
    """Add the moment in the other zone that was asked for, if any."""
    zone = ask.times.zone
    if zone is None or zone == ask.programme.event.zone:
        return ""
    there = moment.astimezone(ZoneInfo(zone))
    return " " + ask.voice.say(
        "zone-also",
        time=ask.voice.clock(moment),
        city=ask.voice.city(ask.programme.event.zone),
        other=format_time(there.time(), "HH:mm", locale="en"),
        day=ask.voice.day(there.date()),
        otherCity=ask.voice.city(zone),
    )


def _other_edition(ask: Ask) -> Reply | None:
    year = ask.times.named_year
    years = {ask.programme.event.start_day.year, ask.programme.event.end_day.year}
    if year is None or year in years or ask.times.days:
        return None
    return only_this_edition(ask)


def only_this_edition(ask: Ask) -> Reply:
    """Say that nothing is known of another edition than this one."""
    voice = ask.voice
    text = voice.say("only-this-edition", name=voice.event_name(), range=voice.range())
    return with_contact(ask, AnswerStatus.UNKNOWN, text)
