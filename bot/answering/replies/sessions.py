"""The programme: by day, time, room, track, kind and subject; what is on and what is next."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from itertools import groupby

from bot.answering.linking.kind_sorts import is_called_meal, names_refreshments
from bot.answering.query import ParsedQuestion, Reply, answered, unknown, unpublished, with_contact
from bot.answering.replies import times
from bot.answering.replies.criteria import described
from bot.answering.replies.lists import (
    answerable,
    listed,
    narrowed_list,
    outside_days,
    said_after_event,
    said_all_over,
)
from bot.answering.replies.people import person_sessions
from bot.answering.replies.session_times import sessions_state
from bot.answering.text.terms import terms_of
from bot.core.filters import Criterion, SessionFilter
from bot.core.models import AnswerStatus, Session, SessionKind
from bot.core.programme import IDLE_KINDS, NO_TIME

_OF_TIME = (Criterion.DAY, Criterion.HOURS, Criterion.REMAINING)


def programme(query: ParsedQuestion) -> Reply:
    """The programme, narrowed to everything that was named, together."""
    event = query.programme.event
    if not event.sessions:
        return unpublished(query, "programme")
    if (query.times.is_now or query.times.is_next) and not query.times.has_day_or_hour:
        return on_now(query) if query.times.is_now else on_next(query)
    if query.sessions and (query.times.zone or query.is_titled or not query.is_narrowed):
        return times.when(query)
    is_all_there_is = query.subject and not query.names_event and not query.is_narrowed
    if query.is_topical or is_all_there_is:
        return find_sessions(query)
    is_of_event = query.times.days[:1] and query.times.days[0] in query.programme.days
    if query.is_extreme and is_of_event and not query.programme.timed:
        # "The first day" may be asked for itself or for what is on it: both are told.
        day, rest = query.voice.full_day(query.times.days[0]), untimed(query)
        return replace(rest, status=AnswerStatus.ANSWERED, text=f"{day}\n{rest.text}")
    if query.people:
        return people_programme(query)
    if not query.programme.timed and not any(s.day for s in event.sessions):
        return untimed(query)
    return narrowed_list(query)


def on_now(query: ParsedQuestion) -> Reply:
    """What is on at this moment."""
    if query.is_remaining or query.times.at or (query.times.part and not query.times.is_now):
        return programme(replace(query, times=replace(query.times, is_now=False)))
    if query.is_titled and len(query.sessions) == 1:
        return _state_and_room(query)  # "is Reading the tides on right now"
    voice, event = query.voice, query.programme.event
    wanted, lead = _whenever(query)
    current = wanted.matching(query.programme, query.programme.at(query.now))
    if current:
        heading = (*lead, voice.say("now-heading"))
        told = listed(query, current, None, heading, has_days=False)
        following = _following(query, wanted)
        is_idle = not query.kinds and all(session.kind in IDLE_KINDS for session in current)
        if not (is_idle and following):
            return told
        then = _then_next(query, (), following)  # in a break one needs to know what comes after it
        both = (*told.sessions, *then.sessions)
        return replace(told, text=f"{told.text}\n{then.text}", sessions=both)
    if not query.programme.timed:
        return untimed(query)
    if query.people and not query.times.is_now:
        return person_sessions(query)  # "what is he presenting" asks of no moment
    day = query.day()
    following = _following(query, wanted)
    said = voice.say("nothing-now")
    if wanted.criteria:
        said = voice.say("nothing-now-for", what=described(query, wanted))
        beside = wanted.without(Criterion.KIND, Criterion.SUBJECT)
        others = beside.matching(query.programme, query.programme.at(query.now))
        is_idle = bool(query.kinds) and set(query.kinds) <= IDLE_KINDS
        if others and (is_idle or not following):
            # "Just back from lunch, what is on?" may only tell of the lunch.
            heading = (*lead, said, voice.say("now-heading"))
            return listed(query, others, None, heading, has_days=False)
    if day < event.start_day:
        said = voice.sentences(voice.say("before-event", range=voice.range()), times.phase(query))
    elif not following and day > event.end_day:
        said = voice.say("after-event", range=voice.range())
    return _then_next(query, (*lead, said), following)


def _state_and_room(query: ParsedQuestion) -> Reply:
    """Whether the one session named has begun or is over, and where it is."""
    told, (session,) = sessions_state(query), query.sessions
    rooms = query.voice.rooms(session)
    if not rooms or session.is_cancelled or not session.start:
        return told
    where = query.voice.say("session-room", title=query.voice.title(session), rooms=rooms)
    return replace(told, text=f"{told.text}\n{where}")


def on_next(query: ParsedQuestion) -> Reply:
    """What comes next: from now, or after what was spoken of."""
    if query.continues and query.sessions:
        told = _then_next(query, said_after_event(query), query.sessions)
        heard = (one.person for session in query.sessions for one in session.people)
        return replace(told, people=tuple(dict.fromkeys(heard)))  # whom "she" means then
    if query.times.has_day_or_hour:
        coming = replace(query, times=replace(query.times, is_next=False), is_remaining=True)
        return programme(coming)
    if not query.programme.timed:
        return untimed(query)
    voice, event = query.voice, query.programme.event
    wanted, lead = _whenever(query)
    following = _following(query, wanted)
    if following:
        return _then_next(query, lead, following)
    if over := said_all_over(query):
        text = "\n".join(over)
    elif wanted.criteria:
        what = described(query, replace(wanted, not_over_at=query.now))
        text = voice.say("nothing-fits", what=what)
    else:
        text = voice.say("nothing-next")
    return answered("\n".join([*lead, text]), event.dates_origin)


def find_sessions(query: ParsedQuestion) -> Reply:
    """Sessions about a subject, or of a kind."""
    if query.times.is_next and not query.times.days:
        return on_next(query)
    sessions = query.found or (query.sessions if query.is_titled or not query.kinds else ())
    if query.told and not sessions:
        told = query.told[0]
        return answered(told.text.get(query.voice.language), told.origin)
    if sessions:
        heading = "" if query.nearness else query.voice.say("sessions-about")
        return narrowed_list(query, _by_time(query, sessions), heading)
    if query.tracks or query.rooms or query.languages or query.session_filter.longer_than:
        return programme(replace(query, subject=()) if not query.subject_text else query)
    if query.kinds:
        return of_kind(query)
    if query.people:
        return people_programme(query)
    return unknown(query, "no-sessions-about")


def _by_time(query: ParsedQuestion, sessions: tuple[Session, ...]) -> tuple[Session, ...]:
    """Return what was found by its words by time; behind it what only speaks of the subject.

    What was found by its meaning stays as near as it is.
    """
    if query.nearness:
        return sessions
    tracks = {track.id: track.name.all() for track in query.programme.event.tracks}
    asked = {term.stem for term in terms_of(query.subject_text)}

    def place(session: Session) -> tuple[bool, datetime]:
        names = (*session.title.all(), *(name for one in session.tracks for name in tracks[one]))
        own = {term.stem for name in names for term in terms_of(name)}
        return not asked & own, session.start or NO_TIME

    return tuple(sorted(sessions, key=place))


def breaks(query: ParsedQuestion) -> Reply:
    """Breaks and meals; of the next one it is told alone."""
    kinds = tuple(k for k in query.kinds if k in IDLE_KINDS or k is SessionKind.SOCIAL)
    if query.times.is_next and not query.times.has_day_or_hour:
        return on_next(_any_break(query, kinds))
    if kinds:
        return of_kind(replace(query, kinds=kinds))
    return of_kind(replace(query, kinds=(SessionKind.BREAK, SessionKind.MEAL), of_kind=None))


def _any_break(query: ParsedQuestion, kinds: tuple[SessionKind, ...]) -> ParsedQuestion:
    """Ask for any break where one is, whatever it is called: the tea is the next one, too.

    One for a meal is none with coffee.
    """
    of_kind, every = query.of_kind, query.programme.sessions
    if of_kind is not None and SessionKind.BREAK in kinds:
        is_narrow = names_refreshments(query.kind_word, query.spoken)
        others = (s for s in every if s.kind is SessionKind.BREAK and s not in of_kind)
        of_kind += tuple(one for one in others if not (is_narrow and is_called_meal(one)))
    return replace(query, kinds=kinds or (SessionKind.BREAK, SessionKind.MEAL), of_kind=of_kind)


def of_kind(query: ParsedQuestion) -> Reply:
    """Sessions of the kinds named, on the days and at the times named."""
    named = query.sessions or query.of_kind
    if not named and not query.kind_word:
        named = tuple(s for s in query.programme.sessions if s.kind in query.kinds)
    if not named:
        text = query.voice.say("kind-unpublished")
        return with_contact(query, AnswerStatus.NOT_PUBLISHED, text, "food")
    return narrowed_list(replace(query, of_kind=named), named)


def people_programme(query: ParsedQuestion) -> Reply:
    """Sessions the people named take part in, narrowed by all else that was named."""
    own = query.programme.sessions_of(*(person.id for person in query.people))
    if not own:
        text = query.voice.say("person-no-sessions", person=query.people[0].name)
        return with_contact(query, AnswerStatus.UNKNOWN, text)
    said = query.voice.say("person-sessions", person=query.people[0].name)
    return narrowed_list(query, own, said)


def untimed(query: ParsedQuestion) -> Reply:
    """Say that the timetable is not published, and what is in the programme."""
    outside = outside_days(query)
    if outside is not None:
        return outside
    voice = query.voice
    lead = [voice.say("times-unpublished")]
    if len(query.times.days) == 1:  # whoever arrives then has to know that it is a day of it
        day = voice.say("is-on-day", day=voice.full_day(query.times.days[0]))
        lead.insert(0, voice.sentences(day, times.dates(query)))
    elif query.day() < query.programme.event.start_day:
        lead.insert(0, voice.say("before-event", range=voice.range()))
    elif query.day() > query.programme.event.end_day:
        lead.insert(0, voice.say("after-event", range=voice.range()))
    else:
        lead.insert(0, voice.sentences(times.phase(query), times.dates(query)))
    lines = voice.fitting_lines(query.programme.sessions, with_day=True)
    shown, rest = query.programme.sessions[: len(lines)], query.programme.sessions[len(lines) :]
    if rest:
        lines.append(voice.say("and-more", count=len(rest)))
    reply = with_contact(query, AnswerStatus.NOT_PUBLISHED, "\n".join([*lead, *lines]))
    more = tuple(session.id for session in rest)
    return replace(reply, sessions=tuple(s.id for s in shown), more=more)


def _whenever(query: ParsedQuestion) -> tuple[SessionFilter, tuple[str, ...]]:
    """Return what is asked of sessions at any time, with what had to be left out."""
    wanted, lead = answerable(query)
    return wanted.without(*_OF_TIME), lead


def _following(query: ParsedQuestion, wanted: SessionFilter) -> tuple[Session, ...]:
    """Return the fitting sessions that start together, first after now.

    Whoever asks for the next session is told of the break before it, and of the session.
    """
    programme = query.programme
    coming = programme.timed_after(query.now)
    found: tuple[Session, ...] = ()
    for _, together in groupby(coming, key=lambda session: programme.slot(session).start):
        found += wanted.matching(programme, together)
        is_talk_asked = query.names_session and not query.kinds
        if found and not (is_talk_asked and all(one.kind in IDLE_KINDS for one in found)):
            return found
    return found


def _then_next(
    query: ParsedQuestion, lead: tuple[str, ...], following: tuple[Session, ...]
) -> Reply:
    voice, origin = query.voice, query.programme.event.dates_origin
    if not following:
        return answered("\n".join(lead), origin)
    days = {query.programme.day_of(session) for session in following}
    if len(days) > 1:  # after the talk of one day and that of another: a heading for each
        following = tuple(sorted(following, key=lambda session: session.start or NO_TIME))
        return listed(query, following, None, lead, sources=(origin,))
    day = query.programme.day_of(following[0])
    heading = voice.say("next-heading", day=voice.day(day) if day else "")
    return listed(query, following, None, (*lead, heading), has_days=False, sources=(origin,))
