"""Somebody asked about who is not on the list: nobody and nothing near stands for them."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.classifier.classifier import OUT_OF_SCOPE, Ranking
from bot.answering.intents import Trait, has_trait
from bot.answering.linking.entities import Entities
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.sessions import texts_of
from bot.answering.linking.spans import touches
from bot.answering.linking.title_parts import stems_of_title
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import has_term
from bot.answering.text.normalise import fold
from bot.answering.text.terms import terms_of
from bot.core.models import Session

MOST_BESIDE = 6
"""Words beside a name at most for a question of when or where to be of whom it names."""

_OF_EITHER = frozenset({"find_sessions", "event_unknown", OUT_OF_SCOPE})
"""What a name that is nobody's resembles."""

ELSEWHERE = 0.35
"""How likely what is asked of a name is nothing of an event: "Who wrote Don Quixote?". Of 17 such
questions the 6 of the world at large had more but for one, those of a talk less."""

UNSURE = 0.3
"""Below which what is asked beside a name says nothing."""

SURE_OF_PART = 0.6
"""From which on it is asked whether somebody opens, closes or gives the keynote."""


def asks_of_stranger(query: ParsedQuestion, linked: Entities, ranking: Ranking) -> bool:
    """Whether somebody who is not on the list is asked about, and nobody who is."""
    if query.people or linked.names("person"):
        return False
    if linked.asks_of_stranger:
        return True
    if not linked.unlisted or linked.unmatched or linked.sessions:
        return False
    beside = [term for term in linked.terms if not touches(term, [*linked.spans, *linked.unlisted])]
    if not beside:
        return True
    if len(beside) > 1 and ranking.probability(OUT_OF_SCOPE) >= ELSEWHERE:
        return False
    if query.intent in _OF_EITHER or ranking.confidence < UNSURE:
        return True
    if has_trait(query.intent, Trait.OF_PERSON, Trait.OF_PART, Trait.NAMES_PEOPLE):
        return True
    is_short = len(beside) <= MOST_BESIDE and not linked.names("event")
    return is_short and has_trait(query.intent, Trait.OF_SESSION, Trait.LISTS, Trait.OF_EVENT)


def of_stranger(
    query: ParsedQuestion, linked: Entities, ranking: Ranking, knowledge: Knowledge
) -> ParsedQuestion:
    """Read a question about somebody who is not on the list as about nothing that is near it.

    The sessions whose texts have the very name are found, to be told of beside.
    """
    is_of_part = has_trait(query.intent, Trait.OF_PART) and ranking.confidence >= SURE_OF_PART
    of_them = is_of_part or has_trait(query.intent, Trait.OF_PERSON)
    intent = query.intent if of_them else "who_is"
    found = _mentioning(linked, knowledge)
    return replace(query, intent=intent, sessions=(), found=found, told=(), subject=(), kinds=())


def with_session_given(linked: Entities, query: ParsedQuestion) -> Entities:
    """Return what a question names with the one session that it says somebody gives, if it does.

    "The buoy talk" is the one with the word in its title.
    """
    said = {term.stem for term in terms_of(query.subject_text)}
    about = {one.id: one for one in (*query.sessions, *query.found)}.values()
    given = tuple(one for one in about if said & stems_of_title(one))
    if linked.sessions or query.nearness or len(given) != 1:
        return linked
    return replace(linked, sessions=given)


def _mentioning(linked: Entities, knowledge: Knowledge) -> tuple[Session, ...]:
    """Return the sessions whose texts have the whole name of somebody who is not on the list."""
    found: dict[str, Session] = {}
    for start, end in linked.unlisted:
        name = fold(linked.text[start:end])
        hits = knowledge.sessions.by_subject([term.stem for term in terms_of(name)])
        for session in (knowledge.programme.session[hit.id] for hit in hits):
            if any(has_term(fold(text), name) for text in texts_of(session)):
                found[session.id] = session
    return tuple(found.values())
