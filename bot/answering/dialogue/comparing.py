"""Which of the sessions just told is longer, shorter, earlier or later."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.dialogue.state import DialogueState, still_known
from bot.answering.linking.entities import Entities
from bot.answering.linking.spans import is_within
from bot.answering.parsing.extremes import extreme_of
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import find_term
from bot.answering.text.normalise import fold
from bot.answering.text.wording import grouped_terms
from bot.answering.times.moments import Moments

MOST_TERMS, MOST_CHARACTERS = 7, 14
"""Of a message that only compares what was told before it."""


def with_compared(
    query: ParsedQuestion, linked: Entities, state: DialogueState, written: str
) -> ParsedQuestion:
    """Choose among the sessions of the last list where a message names nothing and compares.

    `written` is the message as it stands, with the word it begins with.
    """
    listed = still_known(state.listed, query.programme.session)
    pool = tuple(session for session in listed if not session.is_cancelled)
    names_thing = linked.mentions or linked.title_spans or query.kinds
    if len(pool) < 2 or names_thing or not linked.has_at_most(MOST_TERMS, MOST_CHARACTERS):
        return query
    which, span = compared_in(fold(written), query.spoken)
    is_of_time = any(not is_within((one.start, one.end), span) for one in linked.times.spans)
    chosen = extreme_of(which, pool, query.programme.zone) if which and not is_of_time else ()
    if not chosen:
        return query
    return replace(
        query.without_sessions(),
        intent="how_long" if which in {"longest", "shortest"} else "when",
        times=Moments(),
        sessions=chosen,
        found=chosen,
        subject=(),
        is_topical=True,
        continues=True,
    )


def compared_in(folded: str, language: str) -> tuple[str, tuple[int, int]]:
    """Return which is asked for and where that is said; "" where nothing is compared."""
    pairs = (*grouped_terms("compared", language), *grouped_terms("lengths", language))
    found = (
        (group, span)
        for term, group in pairs
        if term in folded and (span := find_term(folded, term))
    )
    return next(found, ("", (0, 0)))
