"""Sessions of a sort that no text calls so, by what is said of them: "which piece uses lutes"."""

from __future__ import annotations

from bot.answering.classifier.language_model import LanguageModel
from bot.answering.query import ParsedQuestion
from bot.answering.subjects.subject_search import SubjectSearch
from bot.answering.text.wording import terms
from bot.core.models import Session


def sessions_of_sort_that(
    query: ParsedQuestion, search: SubjectSearch, reading: LanguageModel
) -> tuple[Session, ...]:
    """Return the sessions whose texts have all that is said of the sort asked for by "which".

    Only words that are no everyday ones say it; the sort, behind "which" and before a verb, is what
    a text need not say: "which quantum talks" are on quanta.
    """
    own, content = search.linked.terms, set(search.content)
    which, nouns = terms("which_words", query.spoken), terms("session_words", query.spoken)
    sorts = {
        noun.stem
        for first, noun, verb in zip(own, own[1:], own[2:], strict=False)
        if first.surface in which and verb.stem not in content and verb.surface not in nouns
    }
    said = content - sorts
    told = {t.stem for t in search.linked.unmatched if not reading.is_known(t)}
    if not sorts & content or not said or not said <= told:
        return ()
    hits = search.knowledge.sessions.by_subject(sorted(said))
    programme = search.knowledge.programme
    return tuple(programme.session[hit.id] for hit in hits if said <= hit.terms)
