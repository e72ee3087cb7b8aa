"""A sort by which no track is called: "any demos today" asks for what is called a demo, if any."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.linking.entities import Entities
from bot.answering.linking.kind_words import sorts_of_tracks
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.spans import blanked
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import has_term, says
from bot.answering.text.normalise import fold
from bot.answering.text.terms import terms_of


def with_sort_untold(
    query: ParsedQuestion, linked: Entities, knowledge: Knowledge
) -> ParsedQuestion:
    """Ask for the sessions titled by a sort that no track is called by, and for no whole day.

    Where none is titled so that is what is told: other sessions of the day are no demos.
    """
    is_named = query.kinds or query.people or query.is_titled or query.is_topical or query.subject
    if query.intent not in _OF_A_TIME or is_named or linked.title_spans:
        return query
    names = [mention.span for mention in linked.mentions]
    folded = fold(blanked(linked.text, names))
    if not says(folded, "listing_words", query.spoken):
        return query
    sorts = sorts_of_tracks(query.spoken)
    word = next((term for term, _ in sorts if term in folded and has_term(folded, term)), "")
    if not word:
        return query
    stems = tuple(term.stem for term in terms_of(word))
    found = tuple(knowledge.programme.session[one] for one in knowledge.sessions.by_heading(stems))
    return replace(
        query, intent="find_sessions", found=found, sessions=(), is_topical=bool(found),
        subject=() if found else stems, subject_text=word, rivals=(),
    )  # fmt: skip


_OF_A_TIME = frozenset({"programme", "is_today", "on_now", "on_next"})
"""Intents that tell all there is at a time."""
