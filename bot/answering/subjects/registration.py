"""Registration: its hours on a day are told by the programme, its deadline by its own topic."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from bot.answering.classifier.classifier import Ranking
from bot.answering.intents import TOPIC
from bot.answering.linking.entities import Entities
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import asks_by_word, says
from bot.answering.text.terms import terms_of
from bot.answering.text.wording import terms_everywhere
from bot.core.models import SessionKind


def with_registration(query: ParsedQuestion, linked: Entities, ranking: Ranking) -> ParsedQuestion:
    """Ask for registration where its hours or its deadline are asked, or to sign up beforehand.

    Or if a session has room for somebody.
    """
    query = _with_deadline(_with_registration_of_day(_at_the_desk(query), linked), linked)
    return _with_room_in_session(_with_signing_up(query, linked), linked, ranking)


def _at_the_desk(query: ParsedQuestion) -> ParsedQuestion:
    """Leave out of registration the talks that were found only by the word for it.

    "Where do I register" asks of no talk on registered trademarks.
    """
    is_found = query.is_topical and query.intent == f"{TOPIC}registration"
    asked = {term.stem for term in terms_of(query.subject_text)} if is_found else set()
    if not asked or query.is_titled or query.people or not asked <= _stems_of_registering():
        return query
    kept = tuple(s for s in query.found if s.kind is SessionKind.REGISTRATION)
    return replace(query, sessions=kept, found=kept, is_topical=bool(kept))


@cache
def _stems_of_registering() -> frozenset[str]:
    said = terms_everywhere("registration_nouns")
    return frozenset(term.stem for word in said for term in terms_of(word))


def _with_room_in_session(
    query: ParsedQuestion, linked: Entities, ranking: Ranking
) -> ParsedQuestion:
    """Ask if one may come to the one session named: "can he come on the boat trip?".

    By its few words it resembles one topic or another, none of them surely.
    """
    is_one = len(query.sessions) == 1
    if not (is_one and query.intent.startswith(TOPIC)) or ranking.confidence >= SURELY_A_TOPIC:
        return query
    is_asked = says(linked.text, "own_coming_words", query.spoken)
    if not is_asked or asks_by_word(linked.text, query.spoken):
        return query
    return replace(query, intent="session_space", rivals=())


SURELY_A_TOPIC = 0.5
"""From which likelihood on a topic is asked of beside a session: guests have 0.67 where a son is
named, luggage 0.29 where nothing is. Chosen."""


def _with_registration_of_day(query: ParsedQuestion, linked: Entities) -> ParsedQuestion:
    """Ask for the registration of a day that has one: "until when is registration open on Friday".

    It resembles a deadline, or asks when the event begins, by all but its noun.
    """
    if query.intent not in _NEAR or query.is_titled or query.people or not query.times.days:
        return query
    if not says(linked.text, "registration_nouns", query.spoken):
        return query
    programme, days = query.programme, set(query.times.days)
    of_kind = [s for s in programme.sessions if s.kind is SessionKind.REGISTRATION]
    there = tuple(s for s in of_kind if programme.day_of(s) in days and not s.is_cancelled)
    if not there:
        return query
    bare = query.without_sessions()
    return replace(bare, intent=f"{TOPIC}registration", sessions=there, rivals=(), subject_text="")


def _with_deadline(query: ParsedQuestion, linked: Entities) -> ParsedQuestion:
    """Ask for what is told of registration where its deadline is asked, and no deadlines are told.

    "By when do I have to register" asks for no other deadline.
    """
    covering = query.programme.topic_covering
    named = (*query.sessions, *(query.found if query.is_topical else ()))
    is_bare = all(session.kind is SessionKind.REGISTRATION for session in named)
    is_told = "registration" in covering and "deadlines" not in covering
    if query.intent != f"{TOPIC}deadlines" or not (is_bare and is_told):
        return query
    if not says(linked.text, "registration_nouns", query.spoken):
        return query
    return replace(query.without_sessions(), intent=f"{TOPIC}registration", rivals=())


def signs_up_beforehand(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether registration is asked of on days before or after the event: none at its desk.

    "Can I register on 20 April" of an event in May.
    """
    days, programme = linked.times.days, query.programme
    if not days or not says(linked.text, "registration_nouns", query.spoken):
        return False  # of most questions, before all sessions are looked at
    desks = [s for s in programme.sessions if s.kind is SessionKind.REGISTRATION]
    held = {*programme.days}.union(*(programme.slot(desk).days for desk in desks))
    if query.people or held.issuperset(days):
        return False
    return all(session in desks for session in linked.sessions)


def _with_signing_up(query: ParsedQuestion, linked: Entities) -> ParsedQuestion:
    """Ask for what is told of registration where it is asked of before the event."""
    if query.intent not in _NEAR | {f"{TOPIC}registration"}:
        return query
    if not signs_up_beforehand(query, linked):
        return query
    bare = query.without_sessions()
    return replace(bare, intent=f"{TOPIC}registration", rivals=(), subject_text="")


_NEAR = frozenset({"when", "ends", "is_today", "has_started", "time_zone", f"{TOPIC}deadlines"})
"""What a question for the hours of registration resembles."""
