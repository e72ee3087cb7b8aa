"""A card of whatever was named: when, where, who, one line of what, links."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.query import ParsedQuestion, Reply, answered
from bot.answering.replies import lists, people, sessions, times
from bot.answering.replies.links import written_link
from bot.answering.replies.organisations import organisation
from bot.answering.replies.people import role_line
from bot.core.models import AnswerStatus, Session

MOST = 3
"""Things of one kind that get a card; more are listed."""

LONGEST_LINE = 200
"""Characters of what a session is about on its card: about two lines on a phone."""


def card(query: ParsedQuestion) -> Reply | None:
    """Return the card of the things named, most particular first; None when nothing was named."""
    if query.sessions and (query.is_titled or len(query.sessions) <= MOST):
        return times.when(query) if query.times.zone else _of_sessions(query)
    if query.people:
        return people.who_is(query) if len(query.people) <= MOST else _which_person(query)
    if query.bodies and not (query.rooms or query.tracks):
        told = organisation(query)
        return None if query.is_unstated and told.status is not AnswerStatus.ANSWERED else told
    if query.is_topical and 0 < len(query.found) <= MOST and not query.nearness:
        return _of_sessions(replace(query, sessions=query.found))
    if query.rooms or query.tracks:
        here = replace(query, subject=(), kinds=())
        return sessions.programme(here)
    return None


def names_something(query: ParsedQuestion) -> bool:
    """Whether a thing is named, and not only a word that a session's title has."""
    return bool(query.sessions or query.people or query.bodies or query.rooms or query.tracks)


def _of_sessions(query: ParsedQuestion) -> Reply:
    voice = query.voice
    shown = query.sessions[:MOST]
    if len(query.sessions) > MOST:
        return lists.brief_list(query, query.sessions)
    lines: list[str] = []
    for session in shown:
        lines.append(voice.session_line(session, with_day=True))
        lines += [line for line in (_what(query, session),) if line and len(shown) == 1]
        text = voice.text(session.signup)
        if text and len(shown) == 1:
            lines.append(voice.say("session-signup", title=voice.title(session), text=text))
        lines += [written_link(voice, link) for link in session.links[:2] if len(shown) == 1]
    return answered("\n".join(lines), sessions=shown)


def _what(query: ParsedQuestion, session: Session) -> str:
    text = (query.voice.text(session.abstract) or "").split("\n")[0]
    if len(text) <= LONGEST_LINE:
        return text
    cut = text[:LONGEST_LINE]
    for mark in (". ", "! ", "? ", "。"):
        if mark in cut[LONGEST_LINE // 3 :]:
            return cut[: cut.rindex(mark) + 1].rstrip()
    return cut.rsplit(" ", 1)[0].rstrip(" ,;:") + "…"


def _which_person(query: ParsedQuestion) -> Reply:
    """Offer all who fit a name that is not one person's."""
    lines = [query.voice.say("did-you-mean")]
    lines += [f"• {role_line(query, person)}" for person in query.people[: 2 * MOST]]
    return answered("\n".join(lines), people=query.people[: 2 * MOST])


def without_things(query: ParsedQuestion, intent: str) -> ParsedQuestion:
    """Return the bare question about the event, whatever else was named in it."""
    return replace(
        query,
        intent=intent,
        subject=(),
        sessions=(),
        kinds=(),
        rooms=(),
        tracks=(),
        people=(),
        found=(),
        names_somebody=False,
        names_session=False,
        has_unknown_terms=False,
    )


def more_of(query: ParsedQuestion, ids: tuple[str, ...], people_ids: tuple[str, ...]) -> Reply:
    """Go on with a list: the sessions, else the people, it left out; say so when none are left."""
    known, listed = query.programme.session, query.programme.person
    rest = tuple(known[identity] for identity in ids if identity in known)
    if rest:
        return lists.listed(query, rest, None)
    left = tuple(listed[identity] for identity in people_ids if identity in listed)
    if left:
        return people.named(query, left)
    return answered(query.voice.say("no-more"))
