"""A sort by which no track is called: "any demos today" asks for what is titled so, if any is."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.classifier.classifier import OUT_OF_SCOPE
from bot.answering.linking.entities import Entities
from bot.answering.linking.kind_words import sort_of_track_in, titled_as_sort
from bot.answering.linking.spans import blanked
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import first_group, says
from bot.answering.text.normalise import fold
from bot.answering.text.terms import terms_of


def with_sort_untold(query: ParsedQuestion, linked: Entities) -> ParsedQuestion:
    """Ask for the sessions titled by a sort that no track is called by, and for no whole day.

    Where none is titled so, that is what is told: other sessions of the day are no demos.
    """
    is_named = query.kinds or query.people or query.is_titled or query.is_topical
    is_asked = query.intent in _OF_A_TIME or (query.intent == OUT_OF_SCOPE and _is_on_day(query))
    if not is_asked or is_named or linked.title_spans or linked.strangers:
        return query
    folded = fold(blanked(linked.text, linked.spans))
    is_list = says(folded, "listing_words", query.spoken) or len(linked.terms) <= MOST_OF_PHRASE
    group, word = sort_of_track_in(folded, query.spoken)
    stems = tuple(term.stem for term in terms_of(word))
    if not (group and is_list) or first_group("relations", folded, query.spoken):
        return query  # "what is on after the demo"
    if not set(query.subject) <= set(stems):
        return query  # "any demos of a robot today"
    titled = tuple(one for one in query.programme.sessions if titled_as_sort(one, group))
    return replace(
        query, intent="find_sessions", found=titled, sessions=(), is_topical=bool(titled),
        subject=() if titled else stems, subject_text=word, rivals=(),
    )  # fmt: skip


def _is_on_day(query: ParsedQuestion) -> bool:
    """Whether a day of the event is named: "any films today?" asks of it."""
    return not set(query.times.days).isdisjoint(query.programme.days)


MOST_OF_PHRASE = 4
"""Terms of a message that only names a sort and a time: "demos this afternoon?". Chosen."""

_OF_A_TIME = frozenset({"programme", "is_today", "on_now", "on_next"})
"""Intents that tell all there is at a time."""
