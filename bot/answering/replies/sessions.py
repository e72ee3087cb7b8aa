"""The programme: by day, time, room, track, kind and subject; what is on and what is next."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby

from bot.answering.query import Ask, Reply, answered, unknown, unpublished, with_contact
from bot.answering.replies import times
from bot.answering.voice import LIST_LIMIT
from bot.core.models import AnswerStatus, Session, SessionKind
from bot.core.programme import IDLE_KINDS


def programme(ask: Ask) -> Reply:
    """The programme, narrowed to whatever days, times, rooms, tracks or kinds were named."""
    voice, event = ask.voice, ask.programme.event
    if not event.sessions:
        return unpublished(ask, "programme")
    is_timed = bool(ask.times.days or ask.times.part or ask.times.at)
    if (ask.times.is_now or ask.times.is_next) and not is_timed:
        return on_now(ask) if ask.times.is_now else on_next(ask)
    if ask.people and not ask.times.days:
        return _people_programme(ask)
    if ask.sessions and (ask.times.zone or not _is_narrowed(ask)):
        return times.when(ask)
    if ask.subject and not _is_narrowed(ask) and not ask.names_event:
        return find_sessions(ask)
    if ask.is_extreme and ask.times.days and not ask.programme.timed:
        day = voice.full_day(ask.times.days[0])
        return answered(voice.say("is-on-day", day=day), event.dates_origin)
    asked = _with_default_day(ask)
    fitting = asked.filtered(ask.programme.sessions)
    if ask.kinds:
        fitting = tuple(s for s in fitting if s.kind in ask.kinds)
    if not fitting:
        return _nothing(asked)
    if not _is_narrowed(ask) and len(event.sessions) > LIST_LIMIT:
        fitting = tuple(s for s in fitting if s.kind not in IDLE_KINDS) or fitting
    text = _by_day(asked, fitting)
    if not any(s.start for s in fitting):
        text = f"{text}\n{voice.say('times-unpublished')}"
    return answered(text, sessions=fitting[:20])


def on_now(ask: Ask) -> Reply:
    """What is on at this moment."""
    voice = ask.voice
    current = ask.filtered_by_place(ask.programme.at(ask.now))
    if current:
        text = f"{voice.say('now-heading')}\n{voice.session_list(current)}"
        return answered(text, sessions=current)
    if not ask.programme.timed:
        return _untimed(ask)
    day = ask.day()
    event = ask.programme.event
    following = ask.filtered_by_place(ask.programme.next_after(ask.now))
    lead = voice.say("nothing-now")
    if day < event.start_day:
        lead = f"{voice.say('before-event', range=voice.range())} {times.phase(ask)}"
    elif not following:
        lead = voice.say(
            "after-event" if day > event.end_day else "nothing-now", range=voice.range()
        )
    return answered(_then_next(ask, lead, following), event.dates_origin, sessions=following)


def on_next(ask: Ask) -> Reply:
    """What comes next."""
    if ask.times.days or ask.times.part or ask.times.at:
        return programme(replace(ask, times=replace(ask.times, is_next=False)))
    if not ask.programme.timed:
        return _untimed(ask)
    voice, event = ask.voice, ask.programme.event
    following = ask.filtered_by_place(ask.programme.next_after(ask.now))
    if not following and (ask.rooms or ask.tracks):
        later = [
            s for s in ask.filtered_by_place(ask.programme.timed) if s.start and s.start > ask.now
        ]
        following = tuple(later[:1])
    if following:
        return answered(_then_next(ask, "", following), sessions=following)
    if ask.day() > event.end_day:
        text = voice.say("after-event", range=voice.range())
    else:
        text = voice.say("nothing-next")
    return answered(text, event.dates_origin)


def find_sessions(ask: Ask) -> Reply:
    """Sessions about a subject, or of a kind."""
    if ask.tracks or ask.rooms:
        return programme(replace(ask, subject=()))
    sessions = ask.found or ask.sessions
    if sessions:
        kept = ask.filtered(sessions) or sessions
        text = ask.voice.session_list(kept, with_day=True)
        return answered(f"{ask.voice.say('sessions-about')}\n{text}", sessions=kept[:20])
    if ask.kinds:
        return _of_kind(ask)
    if ask.people:
        return _people_programme(ask)
    if ask.told:
        told = ask.told[0]
        return answered(told.text.get(ask.voice.language), told.origin)
    return unknown(ask, "no-sessions-about")


def session_language(ask: Ask) -> Reply:
    """In which language a session is held, or which are spoken at the event."""
    voice = ask.voice
    names = voice.locale.languages
    if ask.sessions:
        session = ask.sessions[0]
        if not session.languages:
            text = voice.say("session-language-unknown", title=voice.title(session))
            return with_contact(ask, AnswerStatus.NOT_PUBLISHED, text, "interpretation")
        spoken = voice.listing(names[language] for language in session.languages)
        text = voice.say("session-languages", title=voice.title(session), languages=spoken)
        return answered(text, sessions=(session,))
    fact = ask.programme.event.working_languages
    if fact and fact.value:
        spoken = voice.listing(names[language] for language in fact.value)
        text = voice.say("event-languages", name=voice.event_name(), languages=spoken)
        return answered(text, fact.origin)
    return unpublished(ask, "languages")


def breaks(ask: Ask) -> Reply:
    """Breaks and meals."""
    kinds = tuple(k for k in ask.kinds if k in IDLE_KINDS or k is SessionKind.SOCIAL)
    return _of_kind(replace(ask, kinds=kinds or (SessionKind.BREAK, SessionKind.MEAL)))


def cancelled(ask: Ask) -> Reply:
    """Whether a session is cancelled, or what is."""
    voice = ask.voice
    if ask.sessions:
        return answered(
            "\n".join(
                voice.say("session-cancelled", title=voice.title(s))
                if s.is_cancelled
                else voice.say(
                    "session-not-cancelled",
                    title=voice.title(s),
                    when=voice.when(s) or voice.range(),
                )
                for s in ask.sessions[:4]
            ),
            sessions=ask.sessions[:4],
        )
    if ask.subject or ask.people or ask.kinds:
        return unknown(ask, "unknown-session")
    off = tuple(s for s in ask.programme.sessions if s.is_cancelled)
    if not off:
        return answered(voice.say("changes-none"), ask.programme.event.origin)
    return answered(voice.session_list(off, with_day=True), sessions=off)


def _of_kind(ask: Ask) -> Reply:
    named = ask.sessions
    if not named and not ask.kind_word:
        named = tuple(s for s in ask.programme.sessions if s.kind in ask.kinds)
    fitting = ask.filtered(named) or named
    if not fitting:
        text = ask.voice.say("kind-unpublished")
        return with_contact(ask, AnswerStatus.NOT_PUBLISHED, text, "food")
    text = ask.voice.session_list(fitting, with_day=True)
    return answered(text, sessions=fitting[:20])


def _people_programme(ask: Ask) -> Reply:
    own = ask.programme.sessions_of(*(person.id for person in ask.people))
    if not own:
        text = ask.voice.say("person-no-sessions", person=ask.people[0].name)
        return with_contact(ask, AnswerStatus.UNKNOWN, text)
    said = ask.voice.say("person-sessions", person=ask.people[0].name)
    text = f"{said}\n{ask.voice.session_list(own, with_day=True)}"
    return answered(text, sessions=own, people=ask.people)


def _is_narrowed(ask: Ask) -> bool:
    return bool(
        ask.times.days or ask.times.part or ask.times.at or ask.rooms or ask.tracks or ask.kinds
    )


def _with_default_day(ask: Ask) -> Ask:
    """Read a time of day without a day as today's, while the event lasts."""
    if ask.times.days or not (ask.times.part or ask.times.at):
        return ask
    if ask.day() in ask.programme.days:
        return replace(ask, times=replace(ask.times, days=(ask.day(),)))
    return ask


def _nothing(ask: Ask) -> Reply:
    voice = ask.voice
    outside = [day for day in ask.times.days if day not in ask.programme.days]
    if outside:
        text = voice.say("outside-days", day=voice.full_day(outside[0]), range=voice.range())
        return answered(text, ask.programme.event.dates_origin)
    if not ask.programme.timed:
        return _untimed(ask)
    when = ", ".join(span.text for span in ask.times.spans[:0]) or (
        voice.day(ask.times.days[0]) if ask.times.days else voice.range()
    )
    return answered(voice.say("nothing-then", when=when), ask.programme.event.dates_origin)


def _untimed(ask: Ask) -> Reply:
    voice = ask.voice
    lines = [voice.say("times-unpublished")]
    sessions = ask.programme.sessions[:LIST_LIMIT]
    if sessions:
        lines.append(voice.session_list(sessions, with_day=True))
    before = voice.say("before-event", range=voice.range())
    if ask.day() < ask.programme.event.start_day:
        lines.insert(0, before)
    elif ask.day() > ask.programme.event.end_day:
        lines.insert(0, voice.say("after-event", range=voice.range()))
    reply = with_contact(ask, AnswerStatus.NOT_PUBLISHED, "\n".join(lines))
    return replace(reply, sessions=tuple(s.id for s in sessions))


def _then_next(ask: Ask, lead: str, following: tuple[Session, ...]) -> str:
    lines = [lead] if lead else []
    if following:
        day = ask.programme.day_of(following[0])
        heading = ask.voice.say("next-heading", day=ask.voice.day(day) if day else "")
        lines += [heading, ask.voice.session_list(following)]
    return "\n".join(lines)


def _by_day(ask: Ask, sessions: tuple[Session, ...]) -> str:
    """List sessions under a heading a day, within the list limit over all days together."""
    voice = ask.voice
    lines: list[str] = []
    shown = sessions[: LIST_LIMIT + 2]
    days = {day for s in sessions if (day := ask.programme.day_of(s))}
    for day, group in groupby(shown, key=ask.programme.day_of):
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
