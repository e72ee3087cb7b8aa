"""Languages that sessions are not held in: "not in English", and "only in French"."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.classifier.masks import without_masks
from bot.answering.linking.entities import Entities
from bot.answering.linking.session_languages import named_alone, spoken_languages_in
from bot.answering.query import ParsedQuestion
from bot.answering.text.normalise import fold
from bot.answering.text.whether import asks_openly


def with_languages_left_out(query: ParsedQuestion, linked: Entities) -> ParsedQuestion:
    """Leave out what is also held in a language that is not wanted, unless nothing else is there.

    A session that is asked of whether it is only in English stays.
    """
    folded = fold(linked.text)
    named = set(spoken_languages_in(folded, query.spoken))
    if not (named and query.languages) or query.is_titled:
        return query
    is_of_one = query.sessions or query.kinds
    if is_of_one and not asks_openly(without_masks(linked.masked), query.spoken):
        return query
    wanted = set(query.languages)
    held = [session for session in query.programme.sessions if wanted & {*session.languages}]
    if named.isdisjoint(wanted):
        out = frozenset(session.id for session in held if named & {*session.languages})
    elif named == wanted and named_alone(folded, query.spoken):
        out = frozenset(session.id for session in held if not named >= {*session.languages})
    else:
        return query
    return query if len(out) == len(held) else replace(query, left_out=query.left_out | out)
