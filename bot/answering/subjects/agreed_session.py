"""The session that both the words and the meaning of a question speak for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.answering.classifier.classifier import Ranking
from bot.answering.intents import TOPIC, Trait, has_trait
from bot.answering.linking.meanings import AGREED, MEANT, OF_ALL, SURE
from bot.answering.linking.sessions import Hit
from bot.answering.query import ParsedQuestion
from bot.answering.subjects.asks_for_sessions import (
    asks_otherwise,
    is_literal,
    is_only_subject,
)
from bot.answering.subjects.fitting_sessions import are_by_chance
from bot.answering.subjects.session_intent import ASKED_OF, MOST_ASKED, OF_SESSIONS, UNLIKELY
from bot.answering.subjects.subject_search import SubjectSearch
from bot.answering.text.markers import asks_by_word, first_group
from bot.answering.text.normalise import fold

ALIKE, ALL = 0.95, 0.9
"""Sessions that have as much of what was asked as the best; and all of it, but for a small word."""


def agreed_session(
    query: ParsedQuestion, search: SubjectSearch, ranking: Ranking, phrase: str
) -> ParsedQuestion | None:
    """Return the question about the session that its words and its meaning both speak for.

    A word few sessions have counts for more than what a message resembles: "food getting hacked"
    asks for no meal.
    """
    linked, content = search.linked, search.content
    if asks_otherwise(query, linked, ranking):
        return None
    index, programme = search.knowledge.sessions, search.knowledge.programme
    chosen = _chosen(query, search)
    if chosen is None or are_by_chance([chosen], query, search):
        return None
    session, intent = programme.session[chosen], query.intent
    near = search.nearest()
    is_surely_near = near.chance >= SURE and chosen in near.ids
    is_elsewhere = intent == "breaks" or intent.startswith(TOPIC)
    if not has_trait(intent, *OF_SESSIONS):  # "the app for books on Android" asks for no website
        is_asked = asks_by_word(linked.text, query.spoken)
        is_elsewhere = is_elsewhere or query.names_session or (is_surely_near and is_asked)
    if is_elsewhere or ranking.confidence < UNLIKELY:
        asked = first_group("question_words", fold(linked.text), query.spoken)
        is_of_one = has_trait(intent, Trait.OF_SESSION) and not intent.startswith(TOPIC)
        intent = ASKED_OF.get(asked or "", intent if is_of_one else "find_sessions")
    is_asked = has_trait(intent, Trait.OF_SESSION) or intent == "speakers"
    others = tuple(s for s in query.found if s is not session)
    # Several titles have the one word that is asked for: any of them may be meant.
    alike = [hit.id for hit in index.by_title(content)] if len(set(content)) == 1 else []
    ids = alike if chosen in alike else [chosen]
    rivals = tuple(programme.session[one] for one in ids)
    if len(rivals) > MOST_ASKED:
        intent, is_asked = "find_sessions", False
        others = tuple(s for s in rivals if s is not session)
    # "Workshops on Django" are no talks on it.
    is_listed = has_trait(intent, Trait.LISTS, Trait.OF_PART)
    return replace(
        query,
        intent=intent,
        found=(session, *others),
        sessions=rivals if is_asked else (),
        kinds=query.kinds if is_listed else (),
        of_kind=query.of_kind if is_listed else None,
        is_topical=True,
        names_session=True,
        subject=(),
        subject_text=query.subject_text or phrase,
    )


def _chosen(query: ParsedQuestion, search: SubjectSearch) -> str | None:
    """Return the id of the session that both words and meaning speak for, or None."""
    linked, content, knowledge = search.linked, search.content, search.knowledge
    index = knowledge.sessions
    hits = index.by_subject(content)
    stems = {term.stem for term in linked.terms}
    best = _of_those_asked(query, hits) or [h for h in hits if h.score >= ALIKE * hits[0].score]
    is_told = any(index.is_telling(stem) for hit in best for stem in hit.terms & stems)
    is_all = bool(best) and best[0].question_share >= ALL and any(map(index.has_in_title, content))
    if not is_told and not is_all:
        return None
    near = search.nearest()
    chosen = max(best, key=lambda hit: near.nearness.get(hit.id, 0.0)).id
    is_near = near.nearness.get(chosen, 0.0) >= (AGREED if is_told else OF_ALL)
    is_other = near.chance >= MEANT and chosen not in near.ids
    session = knowledge.programme.session[chosen]
    is_subject = is_told and is_only_subject(linked, content, query.spoken)
    is_written = is_subject and is_literal((session,), linked, content, knowledge)
    return chosen if (is_near or is_subject) and (is_written or not is_other) else None


def _of_those_asked(query: ParsedQuestion, hits: Sequence[Hit]) -> list[Hit]:
    """Return what has all that the best has, and is of the day or kind named with it."""
    alike = [hit for hit in hits if hit.terms >= hits[0].terms]
    sessions = query.filtered(tuple(query.programme.session[hit.id] for hit in alike))
    ids = {session.id for session in sessions} if query.is_narrowed else set()
    return [hit for hit in alike if hit.id in ids]
