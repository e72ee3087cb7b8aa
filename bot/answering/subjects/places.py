"""Talks on a place: "anything from Colombia?" asks for sessions, not where the event is."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from bot.answering.classifier.classifier import OUT_OF_SCOPE, Ranking
from bot.answering.intents import Trait, has_trait
from bot.answering.linking.cities import cities_in
from bot.answering.linking.entities import Entities
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.places import spoken_of
from bot.answering.parsing.spoken_of import about
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import question_words_in, says
from bot.answering.text.normalise import fold
from bot.answering.text.terms import terms_of

_OF_PLACE = frozenset({"where", "city", "address", "directions", "organisation", "affiliation"})
"""Intents that a place in a message resembles, whatever is asked."""


def with_place_as_subject(
    query: ParsedQuestion, linked: Entities, ranking: Ranking, knowledge: Knowledge
) -> ParsedQuestion:
    """Find the sessions on a place that is not the event's own, where sessions are asked for."""
    place = query.place or (linked.origin if query.names_anything else None)
    if place is None or query.is_titled or query.people or query.names_event:
        return query
    if query.languages:
        return query  # the Korean for German begins as Germany does
    is_elsewhere = ranking.best == OUT_OF_SCOPE  # "who wins, Madrid or Barcelona?"
    asks_who = question_words_in(linked.text, query.spoken) == {"who"} and not is_elsewhere
    lists = has_trait(query.intent, Trait.LISTS)
    is_discussed = says(linked.text, "discussing_words", query.spoken) and not query.sessions
    if not (query.names_session or query.names_anything or lists or asks_who or is_discussed):
        return query
    stems = spoken_of(place, knowledge)
    on_place = about(stems, knowledge) if stems else ()
    if not on_place:
        is_of_place = query.intent in _OF_PLACE and not (query.place or query.sessions)
        if not (is_of_place or is_discussed):
            return query
        subject = tuple(term.stem for term in terms_of(place))
        return replace(
            query,
            intent="find_sessions",
            subject=query.subject or subject,
            subject_text=query.subject_text or place,
        )
    both = tuple(session for session in query.found if session in on_place)
    intent = query.intent
    is_of_other = intent in _OF_PLACE or not has_trait(intent, Trait.LISTS, Trait.OF_SESSION)
    if is_of_other or is_discussed:
        intent = "speakers" if asks_who else "find_sessions"
    return replace(
        query,
        intent=intent,
        place=None,
        found=both or on_place,
        sessions=(both or on_place) if has_trait(intent, Trait.OF_SESSION) else (),
        is_topical=True,
        names_session=True,
        subject=(),
        subject_text=place,
    )


def asked_where_event_is(
    query: ParsedQuestion, linked: Entities, *, after: Collection[str]
) -> ParsedQuestion | None:
    """Return a question that says only that "it" is somewhere as one of the event, or None.

    No session or text that speaks of the place is meant; `after` holds ids of what may be "it".
    """
    if after or linked.times.spans or not linked.is_only_where:
        return None
    intent = query.intent if query.intent in {"where", "city", "address"} else "where"
    bare = replace(query.without_sessions(), intent=intent, subject_text="", told=(), bodies=())
    return replace(bare, is_titled=False, has_unknown_terms=False, names_session=False)


def without_place_of_subject(query: ParsedQuestion) -> ParsedQuestion:
    """Return a question whose place is a word of what is found: "the Korean barbecue".

    "Is the summit in Taipei" asks where the event is, of no talk that tells of the town.
    """
    if _asks_of_event(query):
        return replace(query.without_sessions(), subject_text="")
    is_found = query.is_topical and (query.sessions or query.found)
    is_of_subject = query.place is not None and query.place in query.subject_text
    return replace(query, place=None) if is_found and is_of_subject else query


def _asks_of_event(query: ParsedQuestion) -> bool:
    """Whether it is asked where the event is, and what is found only tells of that place."""
    is_named = query.is_titled or query.people or query.rooms or query.kinds or query.tracks
    if is_named or not query.names_event or query.intent not in {"where", "city", "address"}:
        return False
    return fold(query.subject_text) in cities_in(fold(query.subject_text))
