"""How many: sessions that fit what was asked, people, rooms, tracks, days."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.query import (
    ParsedQuestion,
    Reply,
    answered,
    unknown,
    unpublished,
    with_contact,
)
from bot.answering.replies import criteria, lengths, lists
from bot.answering.replies.event import edition, told_fact
from bot.answering.replies.place import tracks_then
from bot.answering.replies.taking_part import speakers
from bot.core.filters import Criterion
from bot.core.models import AnswerStatus, Session, SessionKind

MOST_NAMED = 3
"""Sessions that are named beside a number; the others come with "more"."""


def count(query: ParsedQuestion) -> Reply:
    """How many sessions, people, rooms, tracks or days there are."""
    event, voice = query.programme.event, query.voice
    if query.sides:
        return _count_sides(query)
    # "How many tweets are in the flood study" counts no sessions, though one speaks of it.
    is_placed = bool(query.session_filter.without(Criterion.SUBJECT).criteria)
    is_of_sessions = query.kinds or query.names_session or is_placed
    counted = query.countable or ("sessions" if is_of_sessions else "")
    if counted == "editions" and query.is_narrowed:
        counted = "sessions"  # "how many events are there on Friday", or "how often does she speak"
    if (query.tracks and counted == "tracks") or (query.rooms and counted == "rooms"):
        counted = "sessions"  # "how many is the Rust track in all"
    if not counted:
        return unknown(query, "event-unknown")
    if query.people and counted == "sessions":
        return _count_of_people(query)
    if counted in _COUNTED_APART:
        return _COUNTED_APART[counted](query)
    if counted == "sessions":
        return _count_sessions(query)
    if counted == "tracks" and event.tracks and query.is_narrowed:
        return tracks_then(query)
    number = len(event.rooms if counted == "rooms" else event.tracks)
    if not number:
        return unpublished(query, "programme")
    return answered(voice.say(f"count-{counted}", count=number), event.origin)


def _count_sessions(query: ParsedQuestion) -> Reply:
    """Say how many sessions fit all that was asked, after what had to be left out."""
    voice, origin = query.voice, query.programme.event.origin
    wanted, lead = lists.answerable(query)
    among = _taking_place(query)
    fitting = wanted.matching(query.programme, among)
    if query.kinds and not query.of_kind:
        return lists.none_of_kind(query)
    if wanted.criteria and not fitting:
        return lists.nothing(query, wanted, among, lead)
    if not fitting:
        return unpublished(query, "programme")
    if not wanted.criteria and query.subject and query.subject_text:
        return unknown(query, "no-sessions-about")
    if not wanted.criteria:
        said = voice.say("count-sessions", count=len(fitting))
        return answered("\n".join((*lead, said)), origin)
    what = criteria.described(query, wanted)
    lines = [*lead, voice.say("list-count", what=what, count=len(fitting))]
    talks = sum(session.kind is SessionKind.TALK for session in fitting)
    if query.kinds and query.is_of_talks and 0 < talks < len(fitting):
        lines.append(voice.say("count-only-talks", count=talks))
    if len(fitting) <= MOST_NAMED:
        lines.append(lists.brief_list(query, fitting).text)
    return answered(
        "\n".join(lines),
        origin,
        sessions=fitting[:MOST_NAMED],
        more=fitting[MOST_NAMED:],
    )


def _count_sides(query: ParsedQuestion) -> Reply:
    """Say how many sessions there are of each side, in a line each."""
    among = _taking_place(query)
    lines = []
    for side in query.sides:
        wanted = side.session_filter
        number = len(wanted.matching(query.programme, among))
        what = criteria.described(side, wanted)
        lines.append(query.voice.say("list-count", what=what, count=number))
    return answered("\n".join(lines), query.programme.event.origin)


def _count_of_people(query: ParsedQuestion) -> Reply:
    """Say in how many of the sessions asked for somebody takes part, and in which."""
    wanted, among = query.session_filter, _taking_place(query)
    own = wanted.matching(query.programme, among)
    if not own and not query.is_topical:  # a word of a title may only ask: "in how many is she"
        wanted = wanted.without(Criterion.SUBJECT)
        own = wanted.matching(query.programme, among)
    if not own:
        return lists.nothing(query, wanted)
    what = criteria.described(query, wanted)
    listed = lists.brief_list(query, own)
    said = query.voice.say("list-count", what=what, count=len(own))
    people = tuple(person.id for person in query.people)
    return replace(listed, text=f"{said}\n{listed.text}", people=people)


def _count_people(query: ParsedQuestion) -> Reply:
    """Say how many people speak; in the sessions named, also who."""
    event, voice = query.programme.event, query.voice
    is_named = query.is_titled or (query.kinds and not query.is_of_talks)
    named = query.sessions if is_named and len(query.sessions) <= MOST_NAMED else ()
    among = named or query.filtered(event.sessions)
    number = len({p.person for session in among for p in session.people})
    said = voice.say("count-people", count=number)
    if named:
        who = speakers(replace(query, sessions=among))
        return replace(who, text=f"{said}\n{who.text}") if number else who
    if not number and query.is_narrowed:
        return lists.nothing(query, query.session_filter)
    if not number:
        return unpublished(query, "programme")
    if query.is_narrowed:
        said = f"{criteria.described(query, query.session_filter)}\n{said}"
    elif number <= MOST_NAMED:
        who = speakers(replace(query, kinds=(), subject=(), bodies=()))
        return replace(who, text=f"{said}\n{who.text.splitlines()[0]}")
    return answered(said, event.origin)


def _count_participants(query: ParsedQuestion) -> Reply:
    """Say who comes, which as a rule tells how many, or that their number is not published."""
    told = told_fact(query, query.programme.event.attendance, "attendance")
    if told.status is AnswerStatus.ANSWERED:
        return told
    text = query.voice.say("count-participants-unknown")
    return with_contact(query, AnswerStatus.NOT_PUBLISHED, text)


def _count_registered(query: ParsedQuestion) -> Reply:
    """Say that it is not published how many have registered, before the places of a session."""
    sessions = query.sessions or query.found
    if not sessions and not query.is_narrowed:
        return _count_participants(query)
    if not 0 < len(sessions) <= MOST_NAMED:
        return unknown(query, "event-unknown")
    voice = query.voice
    titles = dict.fromkeys(map(voice.title, sessions))
    lines = [voice.say("session-registered-unknown", title=one) for one in titles]
    lines += (
        voice.say("session-places", title=voice.title(one), count=one.places)
        for one in sessions
        if one.places is not None
    )
    lines.append(lists.brief_list(query, sessions).text)
    reply = with_contact(query, AnswerStatus.NOT_PUBLISHED, "\n".join(lines), "registration")
    sources = (*(one.origin for one in sessions), *reply.sources)
    return replace(reply, sources=sources, sessions=tuple(one.id for one in sessions))


_COUNTED_APART = {
    "days": lengths.how_long,
    "editions": edition,
    "people": _count_people,
    "participants": _count_participants,
    "registered": _count_registered,
}
"""What has a reply of its own when it is counted."""


def _taking_place(query: ParsedQuestion) -> tuple[Session, ...]:
    """Return the sessions that take place: all but those that are cancelled."""
    return tuple(s for s in query.programme.sessions if not s.is_cancelled)
