"""A question that was understood elsewhere: an intent and things out of the event's own lists."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from bot.answering.classifier.classifier import OUT_OF_SCOPE, Ranking
from bot.answering.intents import Trait, has_trait
from bot.answering.interpretation import Interpretation
from bot.answering.linking.entities import Entities
from bot.answering.linking.passages import Passage
from bot.answering.policy.decision import reply_of
from bot.answering.query import ParsedQuestion, Reply, unknown
from bot.answering.replies.times import only_this_edition

OTHER_EDITION = "other_edition"
"""Given as an intent when another edition than this one is asked about."""


@dataclass(frozen=True, slots=True)
class StructuredQuery:
    """What one question asks: `intent` is one of `Engine.intents`, the things are the event's ids.

    `days` are days of the event. `is_unlisted` says that it is about somebody, or a body, that the
    event does not list.
    """

    intent: str
    people: tuple[str, ...] = ()
    sessions: tuple[str, ...] = ()
    rooms: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    days: tuple[date, ...] = ()
    is_unlisted: bool = False


def apply_structured_query(query: ParsedQuestion, given: StructuredQuery) -> ParsedQuestion:
    """Return a question with what was given in the place of what its words seem to name.

    What else its words say (a clock time is wanted, the length, how it is counted) stays.
    Raises KeyError for an id the event does not have.
    """
    programme = query.programme
    sessions = tuple(programme.session[one] for one in given.sessions)
    if not sessions and given.people and has_trait(query.intent, Trait.OF_SESSION):
        sessions = programme.sessions_of(*given.people)
    elif not sessions and query.kinds:
        sessions = query.sessions
    is_titled = bool(given.sessions)
    is_of_people = query.intent == "when" and bool(given.people) and not is_titled
    is_told = is_of_people and any(session.start or session.day for session in sessions)
    return replace(
        query,
        intent="person_sessions" if is_told else query.intent,
        people=tuple(programme.person[one] for one in given.people),
        sessions=sessions,
        rooms=tuple(programme.room[one] for one in given.rooms),
        bodies=tuple(programme.organisation[one] for one in given.organisations),
        times=replace(query.times, days=given.days) if given.days else query.times,
        kinds=() if is_titled else query.kinds,
        of_kind=None if is_titled else query.of_kind,
        found=sessions if is_titled else query.found,
        is_titled=is_titled,
        is_topical=is_titled or query.is_topical,
        subject=(),
        subject_text="",
        names_somebody=False,
    )


def reply_to_structured_query(
    query_of: Callable[[str], ParsedQuestion],
    given: StructuredQuery,
    linked: Entities,
    passage: Passage | None = None,
) -> Reply:
    """Return the reply to a question that was filled in; claims in its words are checked, too.

    `query_of` makes a query of what was linked and an intent. Raises KeyError for an intent or an
    id there is not.
    """
    intent = OUT_OF_SCOPE if given.intent == OTHER_EDITION else given.intent
    query = apply_structured_query(query_of(intent), given)
    if given.intent == OTHER_EDITION:
        return only_this_edition(query)
    if given.is_unlisted:
        return unknown(query, "nobody-named")
    return reply_of(Interpretation(linked, Ranking((query.intent,), (1.0,)), query, passage))
