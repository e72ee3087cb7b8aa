"""The programme: by day, time, room, track, kind and subject; what is on and what is next."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby

from bot.answering.query import ParsedQuestion, Reply, answered, unknown, unpublished, with_contact
from bot.answering.replies import times
from bot.answering.voice import LIST_LIMIT
from bot.core.models import AnswerStatus, Session, SessionKind
from bot.core.programme import IDLE_KINDS


def programme(query: ParsedQuestion) -> Reply:
    """The programme, narrowed to whatever days, times, rooms, tracks or kinds were named."""
    voice, event = query.voice, query.programme.event
    if not event.sessions:
        return unpublished(query, "programme")
    is_timed = bool(query.times.days or query.times.part or query.times.at)
    if (query.times.is_now or query.times.is_next) and not is_timed:
        return on_now(query) if query.times.is_now else on_next(query)
    if query.people and not query.times.days:
        return _people_programme(query)
    if query.sessions and (query.times.zone or not _is_narrowed(query)):
        return times.when(query)
    if query.subject and not _is_narrowed(query) and not query.names_event:
        return find_sessions(query)
    if query.is_extreme and query.times.days and not query.programme.timed:
        day = voice.full_day(query.times.days[0])
        return answered(voice.say("is-on-day", day=day), event.dates_origin)
    asked = _with_default_day(query)
    fitting = asked.filtered(query.programme.sessions)
    if query.kinds:
        fitting = tuple(s for s in fitting if s.kind in query.kinds)
    if not fitting:
        return _nothing(asked)
    if not _is_narrowed(query) and len(event.sessions) > LIST_LIMIT:
        fitting = tuple(s for s in fitting if s.kind not in IDLE_KINDS) or fitting
    text = _by_day(asked, fitting)
    if not any(s.start for s in fitting):
        text = f"{text}\n{voice.say('times-unpublished')}"
    return answered(text, sessions=fitting[:20])


def on_now(query: ParsedQuestion) -> Reply:
    """What is on at this moment."""
    voice = query.voice
    current = query.filtered_by_place(query.programme.at(query.now))
    if current:
        text = f"{voice.say('now-heading')}\n{voice.session_list(current)}"
        return answered(text, sessions=current)
    if not query.programme.timed:
        return _untimed(query)
    day = query.day()
    event = query.programme.event
    following = query.filtered_by_place(query.programme.next_after(query.now))
    lead = voice.say("nothing-now")
    if day < event.start_day:
        lead = f"{voice.say('before-event', range=voice.range())} {times.phase(query)}"
    elif not following:
        lead = voice.say(
            "after-event" if day > event.end_day else "nothing-now", range=voice.range()
        )
    return answered(_then_next(query, lead, following), event.dates_origin, sessions=following)


def on_next(query: ParsedQuestion) -> Reply:
    """What comes next."""
    if query.times.days or query.times.part or query.times.at:
        return programme(replace(query, times=replace(query.times, is_next=False)))
    if not query.programme.timed:
        return _untimed(query)
    voice, event = query.voice, query.programme.event
    following = query.filtered_by_place(query.programme.next_after(query.now))
    if not following and (query.rooms or query.tracks):
        later = [
            s
            for s in query.filtered_by_place(query.programme.timed)
            if s.start and s.start > query.now
        ]
        following = tuple(later[:1])
    if following:
        return answered(_then_next(query, "", following), sessions=following)
    if query.day() > event.end_day:
        text = voice.say("after-event", range=voice.range())
    else:
        text = voice.say("nothing-next")
    return answered(text, event.dates_origin)


def find_sessions(query: ParsedQuestion) -> Reply:
    """Sessions about a subject, or of a kind."""
    if query.tracks or query.rooms:
        return programme(replace(query, subject=()))
    sessions = query.found or query.sessions
    if sessions:
        kept = query.filtered(sessions) or sessions
        text = query.voice.session_list(kept, with_day=True)
        return answered(f"{query.voice.say('sessions-about')}\n{text}", sessions=kept[:20])
    if query.kinds:
        return _of_kind(query)
    if query.people:
        return _people_programme(query)
    if query.told:
        told = query.told[0]
        return answered(told.text.get(query.voice.language), told.origin)
    return unknown(query, "no-sessions-about")


def session_language(query: ParsedQuestion) -> Reply:
    """In which language a session is held, or which are spoken at the event."""
    voice = query.voice
    names = voice.locale.languages
    if query.sessions:
        session = query.sessions[0]
        if not session.languages:
            text = voice.say("session-language-unknown", title=voice.title(session))
            return with_contact(query, AnswerStatus.NOT_PUBLISHED, text, "interpretation")
        spoken = voice.listing(names[language] for language in session.languages)
        text = voice.say("session-languages", title=voice.title(session), languages=spoken)
        return answered(text, sessions=(session,))
    fact = query.programme.event.working_languages
    if fact and fact.value:
        spoken = voice.listing(names[language] for language in fact.value)
        text = voice.say("event-languages", name=voice.event_name(), languages=spoken)
        return answered(text, fact.origin)
    return unpublished(query, "languages")


def breaks(query: ParsedQuestion) -> Reply:
    """Breaks and meals."""
    kinds = tuple(k for k in query.kinds if k in IDLE_KINDS or k is SessionKind.SOCIAL)
    return _of_kind(replace(query, kinds=kinds or (SessionKind.BREAK, SessionKind.MEAL)))


def cancelled(query: ParsedQuestion) -> Reply:
    """Whether a session is cancelled, or what is."""
    voice = query.voice
    if query.sessions:
        return answered(
            "\n".join(
                voice.say("session-cancelled", title=voice.title(s))
                if s.is_cancelled
                else voice.say(
                    "session-not-cancelled",
                    title=voice.title(s),
                    when=voice.when(s) or voice.range(),
                )
                for s in query.sessions[:4]
            ),
            sessions=query.sessions[:4],
        )
    if query.subject or query.people or query.kinds:
        return unknown(query, "unknown-session")
    off = tuple(s for s in query.programme.sessions if s.is_cancelled)
    if not off:
        return answered(voice.say("changes-none"), query.programme.event.origin)
    return answered(voice.session_list(off, with_day=True), sessions=off)


def _of_kind(query: ParsedQuestion) -> Reply:
    named = query.sessions
    if not named and not query.kind_word:
        named = tuple(s for s in query.programme.sessions if s.kind in query.kinds)
    fitting = query.filtered(named) or named
    if not fitting:
        text = query.voice.say("kind-unpublished")
        return with_contact(query, AnswerStatus.NOT_PUBLISHED, text, "food")
    text = query.voice.session_list(fitting, with_day=True)
    return answered(text, sessions=fitting[:20])


def _people_programme(query: ParsedQuestion) -> Reply:
    own = query.programme.sessions_of(*(person.id for person in query.people))
    if not own:
        text = query.voice.say("person-no-sessions", person=query.people[0].name)
        return with_contact(query, AnswerStatus.UNKNOWN, text)
    said = query.voice.say("person-sessions", person=query.people[0].name)
    text = f"{said}\n{query.voice.session_list(own, with_day=True)}"
    return answered(text, sessions=own, people=query.people)


def _is_narrowed(query: ParsedQuestion) -> bool:
    return bool(
        query.times.days
        or query.times.part
        or query.times.at
        or query.rooms
        or query.tracks
        or query.kinds
    )


def _with_default_day(query: ParsedQuestion) -> ParsedQuestion:
    """Read a time of day without a day as today's, while the event lasts."""
    if query.times.days or not (query.times.part or query.times.at):
        return query
    if query.day() in query.programme.days:
        return replace(query, times=replace(query.times, days=(query.day(),)))
    return query


def _nothing(query: ParsedQuestion) -> Reply:
    voice = query.voice
    outside = [day for day in query.times.days if day not in query.programme.days]
    if outside:
        text = voice.say("outside-days", day=voice.full_day(outside[0]), range=voice.range())
        return answered(text, query.programme.event.dates_origin)
    if not query.programme.timed:
        return _untimed(query)
    when = ", ".join(span.text for span in query.times.spans[:0]) or (
        voice.day(query.times.days[0]) if query.times.days else voice.range()
    )
    return answered(voice.say("nothing-then", when=when), query.programme.event.dates_origin)


def _untimed(query: ParsedQuestion) -> Reply:
    voice = query.voice
    lines = [voice.say("times-unpublished")]
    sessions = query.programme.sessions[:LIST_LIMIT]
    if sessions:
        lines.append(voice.session_list(sessions, with_day=True))
    before = voice.say("before-event", range=voice.range())
    if query.day() < query.programme.event.start_day:
        lines.insert(0, before)
    elif query.day() > query.programme.event.end_day:
        lines.insert(0, voice.say("after-event", range=voice.range()))
    reply = with_contact(query, AnswerStatus.NOT_PUBLISHED, "\n".join(lines))
    return replace(reply, sessions=tuple(s.id for s in sessions))


def _then_next(query: ParsedQuestion, lead: str, following: tuple[Session, ...]) -> str:
    lines = [lead] if lead else []
    if following:
        day = query.programme.day_of(following[0])
        heading = query.voice.say("next-heading", day=query.voice.day(day) if day else "")
        lines += [heading, query.voice.session_list(following)]
    return "\n".join(lines)


def _by_day(query: ParsedQuestion, sessions: tuple[Session, ...]) -> str:
    """List sessions under a heading a day, within the list limit over all days together."""
    voice = query.voice
    lines: list[str] = []
    shown = sessions[: LIST_LIMIT + 2]
    days = {day for s in sessions if (day := query.programme.day_of(s))}
    for day, group in groupby(shown, key=query.programme.day_of):
        own = tuple(group)
        if day is None:
            if days:
                lines.append(voice.say("programme-undated"))
        else:
            lines.append(voice.say("programme-heading", day=voice.day(day)))
        lines += [f"• {voice.session_line(session)}" for session in own]
    if len(sessions) > len(shown):
        lines.append(voice.say("and-more", count=len(sessions) - len(shown)))
    return "\n".join(lines)
