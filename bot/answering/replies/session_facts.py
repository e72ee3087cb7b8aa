"""What is asked of a single session besides its time and place; what is cancelled."""

from __future__ import annotations

from collections.abc import Iterator

from bot.answering.query import ParsedQuestion, Reply, answered, unknown, unpublished, with_contact
from bot.answering.replies import times
from bot.answering.replies.event import LONGEST_ABSTRACTS
from bot.answering.replies.links import written_link
from bot.answering.replies.lists import (
    listed,
    narrowed_list,
    nothing,
    said_after_event,
    with_default_day,
)
from bot.answering.replies.session_lines import track_names
from bot.answering.replies.session_times import session_when, state_line
from bot.answering.text.plain import shorten_at_sentence
from bot.core.filters import Criterion
from bot.core.models import AnswerStatus, Room, Session
from bot.texts.grammar import language_names

MOST = 3
"""Sessions a fact is said of at once."""


def session_language(query: ParsedQuestion) -> Reply:
    """In which language a session is held, or which are spoken at the event."""
    voice = query.voice
    # "In English or in French?" is asked of the session named, not of all in either.
    is_choice = len(query.sessions) == 1 and len(query.languages) > 1
    is_one = is_choice or (len(query.found) == 1 and not query.times.days)
    is_one = is_one or (len(query.sessions) == 1 and not query.names_session)  # "in English?" of it
    is_untold = not any(one.languages for one in query.programme.sessions)
    is_of_many = query.kinds and len(query.sessions) > 1 and is_untold and not query.is_titled
    is_of_one = query.is_titled or query.kinds or is_one or not query.languages
    if query.sessions and is_of_one and not is_of_many:
        session = query.sessions[0]
        if not session.languages:
            text = voice.say("session-language-unknown", title=voice.title(session))
            return _told(query, [text], is_known=False, purpose="interpretation")
        spoken = language_names(session.languages, voice.language)
        count = len(session.languages)
        title = voice.title(session)
        text = voice.say("session-languages", title=title, languages=spoken, count=count)
        return answered(text, sessions=(session,))
    is_list = query.is_narrowed_beyond_language or query.names_session
    is_list = is_list and not is_of_many  # one stands for no others
    if query.languages and is_list and (query.times.days or not query.names_event):
        return narrowed_list(query)
    fact = query.programme.event.working_languages
    if fact and fact.value:
        spoken, count = language_names(fact.value, voice.language), len(fact.value)
        name = voice.event_name()
        text = voice.say("event-languages", name=name, languages=spoken, count=count)
        return answered(text, fact.origin)
    return unpublished(query, "languages")


def cancelled(query: ParsedQuestion) -> Reply:
    """Whether a session is cancelled, or what is."""
    voice = query.voice
    if query.sessions:
        told = query.sessions[:4]
        lines = [line for session in told for line in _whether_on(query, session)]
        return answered("\n".join(lines), sessions=told)
    if query.subject or query.people or query.kinds:
        return unknown(query, "unknown-session")
    if query.names_event:
        return event_status(query)
    off = tuple(s for s in query.programme.sessions if s.is_cancelled)
    if not off:
        return answered(voice.say("changes-none"), query.programme.event.origin)
    asked = query.filtered(off) or off  # of another day than asked for, under its heading
    counted = voice.say("event-cancelled-sessions", count=len(asked))
    return listed(query, asked, None, [counted] if query.countable == "sessions" else ())


def _whether_on(query: ParsedQuestion, session: Session) -> Iterator[str]:
    """Yield whether a session is cancelled; of one that has begun, whether it is over."""
    voice, title = query.voice, query.voice.title(session)
    if session.is_cancelled:
        yield voice.say("session-cancelled", title=title)
        return
    end = query.programme.end_of(session)
    has_begun = session.start is not None and session.start <= query.now
    if has_begun:
        yield state_line(query, session)
    if not has_begun or (end and end <= query.now):
        when = voice.when(session) or voice.range()
        yield voice.say("session-not-cancelled", title=title, when=when)


def event_status(query: ParsedQuestion) -> Reply:
    """Whether the whole event is cancelled, postponed or moved, as far as anything is marked."""
    if query.sessions:
        return cancelled(query)
    voice, event = query.voice, query.programme.event
    lines = [
        voice.say("event-takes-place", name=voice.event_name()),
        times.dates(query),
    ]
    place = voice.place()
    if place:
        lines.append(voice.say("venue", name=voice.event_name(), place=place))
    origins = (event.dates_origin, *((event.venue.origin,) if event.venue else ()))
    off = tuple(s for s in query.programme.sessions if s.is_cancelled)
    if not off:
        return answered("\n".join(lines), *origins)
    lines.append(voice.say("event-cancelled-sessions", count=len(off)))
    return listed(query, off, None, lines, sources=origins)


def session_track(query: ParsedQuestion) -> Reply:
    """Which track a session belongs to."""
    if not query.sessions:
        return _no_session(query)
    voice = query.voice
    lines, is_known = [], False
    for session in query.sessions[:MOST]:
        title = voice.title(session)
        tracks = track_names(session, voice)
        if not tracks:
            lines.append(voice.say("session-track-unknown", title=title))
            continue
        is_known = True
        lines.append(voice.say("session-track", title=title, track=tracks))
        lines.append(session_when(query, session))
    return _told(query, lines, is_known=is_known)


def session_capacity(query: ParsedQuestion) -> Reply:
    """How many people a room or a session has room for."""
    voice = query.voice
    lines: list[str] = []
    is_known = False
    rooms: list[Room] = list(query.rooms)
    # "Is the Attic big" is asked of no session whose title says so.
    is_of_rooms = bool(rooms) and not (query.is_titled or query.kinds or query.people)
    about = () if is_of_rooms else query.sessions[:MOST]
    for session in about:
        title = voice.title(session)
        if session.places is not None:
            lines.append(voice.say("session-places", title=title, count=session.places))
            is_known = True
        if session.rooms:
            named = voice.rooms(session)
            lines.append(voice.say("session-capacity", title=title, rooms=named))
            rooms += [query.programme.room[room] for room in session.rooms]
        elif session.places is None:
            lines.append(voice.say("capacity-unknown", room=title))
            lines.append(voice.say("session-room-unknown", title=title))
    if not lines and not rooms:
        if query.subject or query.kinds or query.people:
            return _no_session(query)
        rooms = [room for room in query.programme.event.rooms if room.capacity]
        if not rooms:
            return unpublished(query, "rooms")
    untold: list[str] = []
    for room in dict.fromkeys(room.id for room in rooms):
        one = query.programme.room[room]
        name = one.name.get(voice.language)
        if one.capacity is None:
            untold.append(name)
        else:
            is_known = True
            lines.append(voice.say("room-capacity", room=name, count=one.capacity))
    if untold:
        silent = voice.say("capacity-unknown", room=voice.listing(untold))
        lines = [*lines, silent] if is_known else [silent, *lines]
    origins = tuple(room.origin for room in rooms)
    if is_known:
        return answered("\n".join(lines[:12]), *origins, sessions=about)
    return _told(query, lines, is_known=False)


def session_space(query: ParsedQuestion) -> Reply:
    """Whether there is room in a session, and whether one must sign up."""
    voice = query.voice
    if not query.sessions:
        return _no_session(query)
    lines, is_known = [], False
    for session in query.sessions[:MOST]:
        title = voice.title(session)
        text = voice.text(session.signup)
        if text:
            lines.append(voice.say("session-signup", title=title, text=text))
        if session.places is not None:
            lines.append(voice.say("session-places", title=title, count=session.places))
        if text or session.places is not None:
            is_known = True
            continue
        lines.append(voice.say("session-space-unknown", title=title))
        lines += [
            voice.say("room-capacity", room=room.name.get(voice.language), count=room.capacity)
            for one in session.rooms
            if (room := query.programme.room[one]).capacity is not None
        ]
    return _told(query, lines, is_known=is_known, purpose="registration")


def session_prerequisites(query: ParsedQuestion) -> Reply:
    """What one needs to know or bring for a session."""
    if not query.sessions:
        return _no_session(query)
    voice = query.voice
    lines, is_known = [], False
    for session in query.sessions[:MOST]:
        title, text = voice.title(session), voice.text(session.prerequisites)
        described = needs_described(query, session) if len(query.sessions) == 1 else None
        is_known = is_known or bool(text)
        if text:
            lines.append(voice.say("session-needs", title=title, text=text))
        elif described:  # it may stand there all the same
            lines.append(described)
        else:
            lines.append(voice.say("session-needs-unknown", title=title))
    return _told(query, lines, is_known=is_known)


def needs_described(query: ParsedQuestion, session: Session) -> str | None:
    """Return the description of a session that stands for what to know or bring, if it has one."""
    voice = query.voice
    about = voice.text(session.abstract)
    if not about:
        return None
    short = shorten_at_sentence(about, LONGEST_ABSTRACTS)
    return voice.say("session-needs-described", title=voice.title(session), text=short)


def session_links(query: ParsedQuestion) -> Reply:
    """The links of a session: slides, video, stream, page."""
    if not query.sessions:
        return _no_session(query)
    voice = query.voice
    lines, is_known = [], False
    for session in query.sessions[:MOST]:
        title = voice.title(session)
        if not session.links:
            lines.append(voice.say("session-links-unknown", title=title))
            continue
        is_known = True
        lines.append(voice.say("session-links", title=title))
        lines += [written_link(voice, link) for link in session.links]
    return _told(query, lines, is_known=is_known, purpose="slides")


def parallel(query: ParsedQuestion) -> Reply:
    """What else is on: beside a session, else at the time asked, else now."""
    voice, programme = query.voice, query.programme
    if not query.sessions:
        asked = with_default_day(query)
        if asked.session_filter.criteria & {Criterion.DAY, Criterion.HOURS}:
            return narrowed_list(asked)
        from_now = programme.at(query.now)
        heading = voice.say("now-heading")
        if from_now:
            return listed(query, from_now, None, [heading], has_days=False)
        text = "".join(said_after_event(query)) or voice.say("nothing-now")
        return answered(text, programme.event.dates_origin)
    session = query.sessions[0]
    title = voice.title(session)
    if session.start is None:
        return _told(query, [voice.say("parallel-unknown", title=title)], is_known=False)
    # The session's own room, speaker and kind do not narrow what is on beside it.
    others = programme.parallel_to(session)
    elsewhere = {room.id for room in query.rooms} - set(session.rooms)
    if elsewhere:  # "and in the attic at that time?"
        others = tuple(one for one in others if elsewhere & set(one.rooms))
    if not others:
        lines = [voice.say("parallel-none", title=title), session_when(query, session)]
        return answered("\n".join(lines), sessions=(session,))
    heading = voice.say("parallel-to", title=title)
    return listed(query, others, None, [*said_after_event(query), heading])


def _told(
    query: ParsedQuestion, lines: list[str], *, is_known: bool, purpose: str = "general"
) -> Reply:
    """Return what is known of the sessions asked about; with the contact when nothing is."""
    shown, text = query.sessions[:MOST], "\n".join(dict.fromkeys(lines))
    if is_known:
        return answered(text, sessions=shown)
    reply = with_contact(query, AnswerStatus.NOT_PUBLISHED, text, purpose)
    return Reply(
        status=reply.status,
        text=reply.text,
        sources=(*(s.origin for s in shown), *reply.sources),
        sessions=tuple(s.id for s in shown),
    )


def _no_session(query: ParsedQuestion) -> Reply:
    if query.session_filter.criteria:
        return nothing(query, query.session_filter)
    return unknown(query, "unknown-session")
