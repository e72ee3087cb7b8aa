"""Words that say only which session is asked for by its length: they are no subject."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.query import ParsedQuestion
from bot.answering.text.normalise import fold, words
from bot.answering.text.wording import grouped_terms, terms


def without_words_of_length(query: ParsedQuestion) -> ParsedQuestion:
    """Return a question without what was found by "longest" and "single" alone.

    "Which single session lasts longest" is about neither a single sign-on nor the longest path.
    """
    language = query.spoken
    said = {word for term, _ in grouped_terms("lengths", language) for word in words(term)}
    said.update(word for one in _OF_ONE for term in terms(one, language) for word in words(term))
    subject = words(fold(query.subject_text))
    if not subject or not said.issuperset(subject):
        return query
    bare = replace(query.without_sessions(), kinds=query.kinds, of_kind=query.of_kind)
    return replace(bare, subject=(), subject_text="", nearness=0.0)


_OF_ONE = ("only_words", "exactly_words")
"""Words that say that one session is meant."""
