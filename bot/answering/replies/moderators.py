"""Who moderates or hosts sessions."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.query import ParsedQuestion, Reply, answered, unknown, unpublished, with_contact
from bot.answering.replies import lists
from bot.answering.replies.organisations import organisation
from bot.answering.replies.taking_part import MOST_WITH_POSTS, those_in
from bot.core.filters import Criterion
from bot.core.models import AnswerStatus, Part, Session, SessionKind


def moderates(query: ParsedQuestion) -> Reply:
    """Who moderates or hosts a session."""
    sessions = query.sessions or query.found
    if not sessions and query.bodies:
        return organisation(query)
    if not sessions and query.subject:
        return unknown(query, "unknown-session")
    sessions = sessions or _narrowed(query)
    if not sessions and _is_narrowed_by_place(query):
        wanted = lists.with_default_day(query).session_filter
        at_any_time = wanted.without(Criterion.DAY, Criterion.HOURS)
        is_there = at_any_time.matching(query.programme, query.programme.sessions)
        return lists.nothing(query, wanted) if is_there else unknown(query, "unknown-session")
    leading = _led(sessions)
    if not leading and (query.people or not sessions):
        leading = _led(_all(query)) or _led(query.programme.sessions)
    if not leading:
        return _unled(query, sessions) if sessions else unpublished(query, "moderates")
    lines, people = [], []
    for session in leading[:5]:
        leaders = [p.person for p in session.people if p.part in _LEADING]
        names = query.voice.listing(query.programme.person[leader].name for leader in leaders)
        title = query.voice.title(session)
        said = query.voice.say("moderates", people=names, count=len(leaders))
        lines.append(query.voice.say("session-abstract", title=title, text=said))
        people += [query.programme.person[leader] for leader in leaders]
    right = {person.id for person in people}
    wrong = [person for person in query.people if person.id not in right]
    if wrong:
        lines.insert(0, query.voice.say("not-this-person", person=wrong[0].name))
    if more := leading[5:]:
        lines.append(query.voice.say("and-more", count=len(more)))
    return answered("\n".join(lines), sessions=leading[:5], people=tuple(people), more=more)


def _unled(query: ParsedQuestion, sessions: tuple[Session, ...]) -> Reply:
    """Say who takes part in sessions of which it is not known who moderates."""
    if len([s for s in sessions if s.people]) > MOST_WITH_POSTS:  # all of a track
        return unpublished(query, "moderates")
    told = those_in(query, sessions)
    unsaid = query.voice.say("fact-unpublished", fact="moderates")
    if told.status is not AnswerStatus.ANSWERED:
        return told
    is_given_alone = {(one.kind, len(one.people)) for one in sessions} == {(SessionKind.KEYNOTE, 1)}
    # By a post of theirs: "of which group is Chair Lima the chair". Who "leads" or "does" a keynote
    # asks in most languages for whoever gives it.
    if query.people or is_given_alone:
        return replace(told, text=f"{unsaid}\n{told.text}")
    reply = with_contact(query, AnswerStatus.NOT_PUBLISHED, f"{unsaid}\n{told.text}")
    return replace(told, status=reply.status, text=reply.text, is_partial=True)


_LEADING = (Part.MODERATOR, Part.HOST)


def _led(sessions: tuple[Session, ...]) -> tuple[Session, ...]:
    return tuple(s for s in sessions if any(p.part in _LEADING for p in s.people))


def _narrowed(query: ParsedQuestion) -> tuple[Session, ...]:
    """Return the sessions that are asked about by kind, track, room or time, of whomever.

    Of those at a time alone only the ones that somebody leads: of others nobody asks who does.
    """
    asked = lists.with_default_day(query)
    wanted = asked.session_filter.without(Criterion.PERSON)
    if not wanted.criteria:
        return ()
    fitting = wanted.matching(query.programme, query.programme.sessions)
    return fitting if _is_narrowed_by_place(query) else _led(fitting)


def _is_narrowed_by_place(query: ParsedQuestion) -> bool:
    """Whether a kind, a track or a room is named, for which no other stands."""
    return bool((query.kinds and not query.is_of_talks) or query.tracks or query.rooms)


def _all(query: ParsedQuestion) -> tuple[Session, ...]:
    """Return the sessions of the kinds named, or all."""
    return tuple(s for s in query.programme.sessions if not query.kinds or s.kind in query.kinds)
