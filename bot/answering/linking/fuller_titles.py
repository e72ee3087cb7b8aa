"""Titles of which a question has more than the half of another that it gives word for word."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answering.classifier.language_model import LanguageModel
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.titles import COMMON, MOST_RIVALS, Titles, spans_of
from bot.answering.text.terms import Term


def fuller_titles(
    titles: Titles, terms: Sequence[Term], knowledge: Knowledge, reading: LanguageModel
) -> Titles:
    """Return the titles that have all of a half given and more of the question, where any has.

    "Build a boat at home" is meant by "a boat built at home", though "Boats" is half of "Boats: the
    basics". Whole titles stay.
    """
    if not (titles.hits and titles.is_half):
        return titles
    index = knowledge.sessions
    given = frozenset().union(*(hit.terms for hit in titles.hits))
    beside = {
        term.stem
        for term in terms
        if not (reading.is_function_word(term) or reading.is_intent_word(term))
        if 0 < index.titles_with(term.stem) <= COMMON and term.stem not in reading.session_stems
    }
    hits = [hit for hit in index.by_title(given | beside) if given < hit.terms]
    most = max((len(hit.terms) for hit in hits), default=0)
    best = tuple(hit for hit in hits if len(hit.terms) == most)[:MOST_RIVALS]
    own = [term for term in terms if best and term.stem in best[0].terms]
    return Titles(best, tuple(spans_of(own, ()))) if best else titles
