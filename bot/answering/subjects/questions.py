"""Questions about talks on something: which sessions that means, and what is asked of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise

from bot.answering.classifier.classifier import OUT_OF_SCOPE, Ranking
from bot.answering.classifier.language_model import LanguageModel
from bot.answering.intents import TOPIC, Trait, has_trait
from bot.answering.linking.entities import Entities
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.meanings import (
    CLOSE,
    MEANT,
    NEAR,
    SURE,
    Meanings,
    Nearby,
)
from bot.answering.parsing.content import content_of
from bot.answering.query import ParsedQuestion
from bot.answering.subjects.agreed_session import agreed_session
from bot.answering.subjects.asks_for_sessions import (
    asks_for_none,
    asks_for_others,
    found_by_words,
    is_clearly_of_event,
    may_ask_for_others,
    names_subject,
)
from bot.answering.subjects.concepts import nearest_by_concept
from bot.answering.subjects.fitting_sessions import (
    are_by_chance,
    have_only_part,
    of_nothing_known,
    those_fitting,
    with_others_headed,
)
from bot.answering.subjects.session_intent import (
    ASKED_OF,
    LISTING,
    MOST_ASKED,
    UNLIKELY,
)
from bot.answering.subjects.sort_that import sessions_of_sort_that
from bot.answering.subjects.subject_search import SubjectSearch
from bot.answering.subjects.words import (
    as_written,
    subject_phrase,
    without_languages,
    without_track_word,
)
from bot.answering.text.markers import asks_by_word, first_group
from bot.answering.text.normalise import fold
from bot.answering.text.terms import Term, terms_of
from bot.answering.times.moments import Moments
from bot.core.filters import Criterion
from bot.core.models import Session


def with_subject(
    query: ParsedQuestion,
    linked: Entities,
    text: str,
    ranking: Ranking,
    knowledge: Knowledge,
    meanings: Meanings,
    reading: LanguageModel,
) -> ParsedQuestion:
    """Find the sessions on something that are asked for, where none was named.

    By the words that else only ask ("the next security talk"), by concepts, or by their meaning.
    `text` is the question before its spelling was mended.
    """
    if asks_for_none(query, linked, ranking):
        return query
    is_clear = is_clearly_of_event(query, ranking)
    phrase = as_written(subject_phrase(linked, reading, query.spoken), linked, text)
    phrase = without_languages(phrase, linked.text, query.spoken) if query.languages else phrase
    phrase = without_track_word(phrase, query.kind_word)
    told = "" if query.languages else linked.subject
    content = content_of(linked, knowledge, reading, query.spoken)
    nearest = cache(lambda: meanings.nearest((phrase, text)))
    search = SubjectSearch(linked, content, knowledge, nearest)
    agreed = agreed_session(query, search, ranking, phrase)
    if not query.found and (of_sort := sessions_of_sort_that(query, search, reading)):
        agreed = _with_found(replace(query, intent="find_sessions"), of_sort, phrase)
    if agreed and not is_clear:
        return with_others_headed(agreed, told or phrase, knowledge)
    is_told = query.continues and not content  # "and on Friday?", after talks on something
    if query.found and not (is_told or query.is_titled or query.people or query.bodies):
        ids = [session.id for session in query.found]
        if are_by_chance(ids, query, search):
            query = replace(query, found=(), sessions=(), is_topical=False)
        elif have_only_part(ids, query, search):
            near = nearest_by_concept(query, linked, text, content, knowledge, reading, nearest())
            near = _not_surely(near, linked, content, knowledge)
            return _with_part(query, linked, near, phrase, knowledge)
        else:
            query = with_others_headed(query, told or phrase, knowledge)
    may_be_other = may_ask_for_others(query, linked, ranking, content, knowledge)
    if not (may_be_other and (told or names_subject(phrase, query, reading))):
        return query
    is_asked = not (query.found or is_clear) and asks_for_others(query, ranking, told)
    found = found_by_words(query, phrase, knowledge, reading) if is_asked else ()
    if found:
        return _with_found(query, found, phrase)
    if query.subject or told or query.intent not in _OF_TIME:
        near = nearest_by_concept(query, linked, text, content, knowledge, reading, nearest())
        near = _not_surely(near, linked, content, knowledge)
        least = _least_chance(query, linked, ranking, phrase, is_asked=is_asked)
        if near.nearness and near.chance >= least:
            is_guess = ranking.confidence < UNLIKELY and near.chance < SURE
            if is_guess and not asks_by_word(linked.text, query.spoken):
                query = replace(query, intent="find_sessions")
            return _with_near(query, linked, near, phrase, knowledge)
    if told and not (query.found or query.subject):
        query = replace(query, intent="find_sessions", subject_text=told, sessions=())
        return replace(query, subject=tuple(term.stem for term in terms_of(told)))
    return of_nothing_known(query, phrase, reading, nearest()) if is_asked else query


def _least_chance(
    query: ParsedQuestion, linked: Entities, ranking: Ranking, phrase: str, *, is_asked: bool
) -> float:
    """Return how likely the nearest sessions must be meant to stand before all else."""
    if is_asked:
        # A country is no other that lies near it.
        is_place = fold(phrase) in map(fold, filter(None, (linked.place, linked.origin)))
        return MEANT if is_place else NEAR
    if query.intent == OUT_OF_SCOPE:
        return MEANT if query.names_session else SURE
    is_question = query.names_session or asks_by_word(linked.text, query.spoken)
    is_of_session = has_trait(query.intent, Trait.OF_SESSION, *LISTING)
    is_session = is_of_session and is_question and not query.names_event
    return MEANT if is_session or ranking.confidence < UNLIKELY else SURE


def _with_near(
    query: ParsedQuestion,
    linked: Entities,
    near: Nearby,
    phrase: str,
    knowledge: Knowledge,
) -> ParsedQuestion:
    """Ask of the sessions nearest in meaning; those surely meant are as good as named."""
    ids = near.ids
    wanted = query.session_filter.without(Criterion.SUBJECT, Criterion.KIND, Criterion.LANGUAGE)
    sessions = knowledge.programme.session
    fitting = [one for one in near.nearness if wanted.fits(sessions[one], knowledge.programme)]
    if not fitting and near.chance < MEANT:
        fitting = list(those_fitting(query, near))
    if not set(fitting) & set(ids) and not _stands_out(near, fitting):
        # "The space talk in the hall on Friday": of those near it, any then and there.
        how_near = {**near.nearness, **near.everywhere}
        least = how_near[fitting[0]] - CLOSE if fitting else 0.0
        ids = tuple(one for one in fitting if how_near[one] >= least) or ids
        near = replace(near, chance=min(near.chance, MEANT))  # others are nearer: not said plainly
    if query.of_kind is not None:
        of_kind = {session.id for session in query.of_kind}
        ids = tuple(one for one in ids if one in of_kind) or ids
    found = tuple(sessions[identity] for identity in ids)
    if near.chance < SURE:
        return replace(_with_found(_naming_nobody(query), found, phrase), nearness=near.chance)
    times = Moments() if query.times.has_year_mismatch else query.times
    is_of_session = has_trait(query.intent, Trait.OF_SESSION, *LISTING)
    if not is_of_session or query.intent.startswith(TOPIC) or query.intent == "breaks":
        asked = first_group("question_words", fold(linked.text), query.spoken)
        query = replace(query, intent=ASKED_OF.get(asked or "", "find_sessions"))
    if query.is_of_talks or not has_trait(query.intent, Trait.LISTS):
        query = replace(query, kinds=(), of_kind=None)
    query = _with_found(replace(query, times=times), found, phrase)
    asks_who = query.intent == "speakers"
    return replace(
        query, names_session=True, sessions=found[:MOST_ASKED] if asks_who else query.sessions
    )


def _not_surely(
    near: Nearby, linked: Entities, content: Sequence[str], knowledge: Knowledge
) -> Nearby:
    """Return what is near as not surely meant, where it has but one word of a pair of them.

    What speaks of computing in memory is told as near to "quantum computing", of which nothing is.
    """
    index = knowledge.sessions
    told = [term for term in linked.terms if term.stem in content]
    pairs = ((one.stem, other.stem) for one, other in pairwise(told) if not _is_apart(one, other))
    stems = [frozenset(pair) for pair in pairs if not all(map(index.knows, pair))]
    is_part = any(index.shared(one, pair) for one in near.ids for pair in stems)
    return replace(near, chance=min(near.chance, MEANT)) if is_part else near


def _is_apart(one: Term, other: Term) -> bool:
    """Whether more than a space stands between two words."""
    return other.start - one.end != 1


def _with_part(
    query: ParsedQuestion,
    linked: Entities,
    near: Nearby,
    phrase: str,
    knowledge: Knowledge,
) -> ParsedQuestion:
    """Ask of what is surely meant; else offer what has a part of the subject, as only near it."""
    if near.chance >= MEANT:
        return _with_near(query, linked, near, phrase, knowledge)
    return replace(_naming_nobody(query), nearness=NEAR)


def _naming_nobody(query: ParsedQuestion) -> ParsedQuestion:
    """List sessions where it is asked who: those of what only comes near were not asked for."""
    asks_who = has_trait(query.intent, Trait.NAMES_PEOPLE, Trait.OF_PERSON, Trait.OF_PART)
    return replace(query, intent="find_sessions") if asks_who else query


def _stands_out(near: Nearby, others: Sequence[str]) -> bool:
    """Whether the nearest is surely meant, and none of others is nearer to it than to the rest.

    Then it is said that it is not then or not there: another is no answer.
    """
    best, *rest = near.nearness.values()
    if near.chance < SURE or not rest:
        return False
    halfway = (best + sum(rest) / len(rest)) / 2
    return all(near.nearness[one] < halfway for one in others)


def _with_found(query: ParsedQuestion, found: tuple[Session, ...], phrase: str) -> ParsedQuestion:
    is_asked = has_trait(query.intent, Trait.OF_SESSION)
    return replace(
        query,
        found=found,
        sessions=found[:MOST_ASKED] if is_asked else (),
        is_topical=True,
        subject=(),
        subject_text=phrase,
    )


_OF_TIME = frozenset({"on_now", "on_next", "programme"})
"""Intents that ask for all there is at some time."""
