"""How long: the event, a session, the sessions of a sort."""

from __future__ import annotations

from dataclasses import replace
from statistics import mode

from bot.answering.query import ParsedQuestion, Reply, answered, unknown, with_contact
from bot.answering.replies.criteria import described, heading_of
from bot.answering.replies.lists import narrowed_list, none_of_kind
from bot.core.models import AnswerStatus, Session, SessionKind
from bot.core.programme import IDLE_KINDS


def how_long(query: ParsedQuestion) -> Reply:
    """How long the event or a session lasts; which sessions are longer or shorter than asked."""
    if query.times.longer_than or query.times.shorter_than:
        return narrowed_list(query)
    if query.kinds and query.of_kind == ():
        return none_of_kind(query)
    many = _of_one_sort(query)
    if len(many) > MOST_LENGTHS:
        return _lengths_of_kind(query, many)
    if sessions := query.sessions or many:
        timed = tuple(s for s in sessions if s.length is not None)
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
        untold = [s for s in sessions[:MOST_LENGTHS] if s.length is None] if query.is_titled else []
        titles = dict.fromkeys(map(query.voice.title, untold))
        lines += (query.voice.say("session-length-unknown", title=one) for one in titles)
        told = answered("\n".join(lines), sessions=timed[:MOST_LENGTHS])
        return replace(told, is_partial=bool(untold))
    if query.is_about_unknown:
        return unknown(query, "unknown-session")
    if _is_of_each(query):  # the event's length is none of a talk's
        text = query.voice.say("times-unpublished")
        return with_contact(query, AnswerStatus.NOT_PUBLISHED, text)
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
    elif query.tracks or query.rooms or _is_of_each(query):
        among = query.filtered(query.programme.sessions)
        talks = tuple(s for s in among if s.kind is SessionKind.TALK)
        among = talks or tuple(s for s in among if s.kind not in IDLE_KINDS)
    else:
        return ()
    return tuple(s for s in among if s.length is not None and not s.is_cancelled)


def _is_of_each(query: ParsedQuestion) -> bool:
    """Whether the length of any session is asked for, and not that of the event."""
    return query.names_session and not query.names_event


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
