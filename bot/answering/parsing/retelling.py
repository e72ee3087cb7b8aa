"""Orders to retell, translate or make up what is nothing of the event: to be declined."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.answering.classifier.classifier import OUT_OF_SCOPE
from bot.answering.classifier.language_model import LanguageModel
from bot.answering.linking.entities import Entities
from bot.answering.linking.kinds import mentions_session
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.session_languages import spoken_languages_in
from bot.answering.linking.title_parts import stems_of_title
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import has_any, has_term, question_words_in
from bot.answering.text.normalise import fold
from bot.answering.text.terms import Term, terms_of
from bot.answering.text.wording import one_of, terms

_QUOTED = re.compile(r"[\"“”«»「」']\S.+\S[\"“”«»「」']")


def without_foreign_works(
    query: ParsedQuestion, linked: Entities, knowledge: Knowledge, reading: LanguageModel
) -> ParsedQuestion:
    """Read an order to retell a work that is nothing of the event as out of scope.

    So it is with one to translate words, or to make up a joke or a poem: whoever is called like a
    word of it is not meant, be it a language ("into Breton").
    """
    folded = fold(linked.text)
    is_to_be_made = _is_foreign_task(query, linked, folded)
    if is_to_be_made or _is_to_be_translated(query, linked, folded, reading):
        bare = replace(query.without_sessions(), people=(), rooms=(), tracks=(), bodies=())
        return replace(bare, intent=OUT_OF_SCOPE, nearness=0.0, rivals=(), subject_text="")
    languages = dict.fromkeys((query.spoken, "en"))
    orders = [
        term
        for language in languages
        for term in terms("retelling_orders", language)
        if has_term(folded, term)
    ]
    if not orders or query.continues or query.names_event or query.kinds:
        return query
    if linked.sessions or linked.mentions or linked.times.spans:
        return query
    if mentions_session(folded, query.spoken):
        return query
    work = _work(linked, orders, reading)
    if not work or _is_of_event([term.stem for term in work], knowledge):
        return query
    return replace(query, intent=OUT_OF_SCOPE, sessions=(), found=(), nearness=0.0, rivals=())


def _is_to_be_translated(
    query: ParsedQuestion, linked: Entities, folded: str, reading: LanguageModel
) -> bool:
    """Whether words are given to be put into another language: no talk's, nor the event's own."""
    orders = [one for one in terms("translating_orders", query.spoken) if has_term(folded, one)]
    named = query if not _are_named_by_one_word(linked) else replace(query, people=())
    if not orders or query.is_titled or query.names_event or query.names_session:
        return False
    if _QUOTED.search(linked.text):
        return True
    if named.is_specific:
        return False
    ordering = {word for order in orders for word in order.split()}
    return any(
        term.surface not in ordering
        and not reading.is_function_word(term)
        and not spoken_languages_in(term.surface, query.spoken)
        for term in linked.terms
    )


def _is_foreign_task(query: ParsedQuestion, linked: Entities, folded: str) -> bool:
    """Whether something is to be made up, or found out, that is of no event: a joke, a recipe."""
    if query.kinds or query.names_event or linked.title_spans or query.continues:
        return False
    if query.people and has_any(folded, "post_nouns", query.spoken):
        return False  # somebody's post, for an article one writes
    asked = question_words_in(linked.text, query.spoken)
    if mentions_session(folded, query.spoken) or asked & _OF_ITEMS:
        return False
    orders = one_of(terms("making_orders", query.spoken))
    is_ordered = re.search(_ORDERING.format(orders), folded) is not None
    wanted = ("foreign_tasks", *(("things_to_make",) if is_ordered else ()))
    tasks = {one for of in wanted for one in terms(of, query.spoken) if has_term(folded, one)}
    stems = {term.stem for one in tasks for term in terms_of(one)}
    return bool(tasks) and not any(
        stems & stems_of_title(one) for one in (*query.sessions, *query.found)
    )


_ORDERING = r"(?<![a-zа-я'])(?<!\bi )(?<!\bwe )(?:{})(?![a-zа-я])"
"""What finds an order, and not that somebody writes ("j'écris"); Chinese has no gaps."""

_OF_ITEMS = frozenset({"when", "where", "who"})
"""What is asked of a joke that somebody tells on the stage."""


def _are_named_by_one_word(linked: Entities) -> bool:
    """Whether people are only named by a word each, which may be one for something else."""
    words = (linked.text[m.start : m.end].split() for m in linked.mentions if m.kind == "person")
    return all(len(word) == 1 for word in words)


def _work(linked: Entities, orders: Sequence[str], reading: LanguageModel) -> list[Term]:
    """Return the words that name what is to be retold: unknown ones, and with capitals."""
    ordering = {word for order in orders for word in order.split()}
    return [
        term
        for term in linked.terms
        if term.surface not in ordering
        and not reading.is_function_word(term)
        and (term in linked.unmatched or linked.is_written_as_name(term))
    ]


def _is_of_event(stems: Sequence[str], knowledge: Knowledge) -> bool:
    """Whether a session has all of the words, at least one of them in a title."""
    index = knowledge.sessions
    best = next(iter(index.by_subject(stems)), None)
    return best is not None and best.terms >= set(stems) and any(map(index.has_in_title, stems))
