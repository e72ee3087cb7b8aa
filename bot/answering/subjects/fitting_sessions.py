"""Sessions of the time or place that is asked for, where the subject is hardly found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from bot.answering.classifier.language_model import LanguageModel
from bot.answering.linking.glossary import concepts_said
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.meanings import MEANT, SURE, Nearby
from bot.answering.linking.title_parts import stems_of_title
from bot.answering.query import ParsedQuestion
from bot.answering.subjects.asks_for_sessions import is_literal
from bot.answering.subjects.subject_search import SubjectSearch
from bot.answering.text.terms import terms_of
from bot.answering.text.wording import single_words
from bot.core.filters import Criterion

MOST_OF_IT = 0.5
"""How much of what is asked a session has that is told though it is on at another time: half, which
was chosen and not fitted."""

MOST_OFFERED = 5
"""Sessions of a time or place that are offered, the nearest in meaning first."""


def are_by_chance(ids: Sequence[str], query: ParsedQuestion, search: SubjectSearch) -> bool:
    """Whether sessions have only some words of a question, and none is then or there.

    The Monday workshop on pretty maps is no Tuesday one that calls something pretty.
    """
    knowledge, content = search.knowledge, search.content
    programme = knowledge.programme
    wanted = query.session_filter.without(Criterion.SUBJECT, Criterion.LANGUAGE, Criterion.KIND)
    sessions = [programme.session[one] for one in ids]
    if not wanted.criteria or any(wanted.fits(one, programme) for one in sessions):
        return False
    hits = knowledge.sessions.by_subject(content)
    share = max((hit.question_share for hit in hits if hit.id in ids), default=0.0)
    near = search.nearest()
    is_surely_near = near.chance >= SURE and bool(set(ids) & set(near.ids))
    titles = [stems_of_title(session) for session in sessions]
    telling = set(filter(knowledge.sessions.is_telling, content))
    is_written = any(telling & title or title <= {*content} for title in titles)
    is_written = is_written or is_literal(sessions, search.linked, content, knowledge)
    return share < MOST_OF_IT and not (is_surely_near or is_written)


def have_only_part(ids: Sequence[str], query: ParsedQuestion, search: SubjectSearch) -> bool:
    """Whether sessions have one word of a subject, lack the one beside it, and are not near it.

    What computes something is nothing on quantum computing. Where no session has the other word,
    it need not stand beside it, unless the first tells by a title which session is meant.
    """
    index, linked = search.knowledge.sessions, search.linked
    small = single_words("function_words", query.spoken)
    asked = {*search.content, *(t.stem for t in terms_of(linked.subject) if t.surface not in small)}
    shared = max((index.shared(one, frozenset(asked)) for one in ids), key=len, default=frozenset())
    lacking = asked - shared
    if not lacking or not shared:
        return False
    is_beside = any(
        {one.stem, other.stem} & lacking and {one.stem, other.stem} & shared
        for one, other in pairwise(linked.terms)
    )
    is_nowhere = not all(map(index.knows, lacking))
    if not is_beside and (not is_nowhere or any(map(index.has_in_title, shared))):
        return False
    near = search.nearest()
    return near.chance < MEANT or not set(ids) & set(near.ids)


def those_fitting(query: ParsedQuestion, near: Nearby) -> tuple[str, ...]:
    """Return what is on at the time and place asked for, the nearest in meaning first.

    Of the kind asked for, where any is.
    """
    programme = query.programme
    wanted = query.session_filter.without(Criterion.SUBJECT, Criterion.LANGUAGE)
    if query.is_of_talks:
        wanted = wanted.without(Criterion.KIND)
    if not wanted.without(Criterion.KIND).criteria:
        return ()
    fitting = (one for one in near.everywhere if wanted.fits(programme.session[one], programme))
    return tuple(fitting)[:MOST_OFFERED]


def of_nothing_known(
    query: ParsedQuestion, phrase: str, reading: LanguageModel, near: Nearby
) -> ParsedQuestion:
    """Keep what narrows a kind down and fits nothing: other workshops are no answer to it.

    What comes nearest at the time and place asked for is offered.
    """
    if not query.kinds or len(query.of_kind or ()) < 2 or query.session_filter.tracks:
        return query
    told = [
        term
        for term in terms_of(phrase)
        if not reading.is_intent_word(term) and term.stem not in reading.session_stems
    ]
    if not told:
        return query
    fitting = those_fitting(query, near)
    if fitting and near.chance:
        found = tuple(query.programme.session[one] for one in fitting)
        return replace(
            query, intent="find_sessions", found=found, sessions=(), is_topical=True, subject=(),
            subject_text=phrase, nearness=near.chance,
        )  # fmt: skip
    return replace(
        query, subject=tuple(term.stem for term in told), subject_text=phrase, sessions=()
    )


def with_others_headed(query: ParsedQuestion, phrase: str, knowledge: Knowledge) -> ParsedQuestion:
    """Return a list on one concept with all that have it in their title, in whatever words.

    "What is there on accessibility" asks for "Accessible games", too.
    """
    if query.intent != "find_sessions" or not (query.found and query.is_topical) or query.sessions:
        return query
    concepts, rest = concepts_said(terms_of(phrase), query.spoken)
    if len(concepts) != 1 or rest:
        return query
    headed = {one for stems in concepts[0] for one in knowledge.sessions.by_heading(stems)}
    own = {session.id for session in query.found}
    if not headed & own:
        return query
    others = (one for one in knowledge.programme.sessions if one.id in headed - own)
    return replace(query, found=(*query.found, *others))
