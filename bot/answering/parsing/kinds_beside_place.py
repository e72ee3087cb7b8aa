"""Kinds of session named in the clause that says which country holds the event."""

from __future__ import annotations

from bot.answering.linking.cities import is_country
from bot.answering.linking.entities import Entities
from bot.answering.linking.kind_words import kinds_in
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import CLAUSE_MARK
from bot.answering.text.normalise import fold
from bot.core.models import SessionKind


def kinds_beside_place(query: ParsedQuestion, linked: Entities) -> tuple[SessionKind, ...]:
    """Return the kinds named; where a country is, only those in the same clause.

    "Japan is the partner, we bet a lunch on it" is of no lunch.
    """
    if not (query.place and is_country(query.place)):
        return query.kinds
    clauses = CLAUSE_MARK.split(fold(linked.text))
    said = next((one for one in clauses if fold(query.place) in one), "")
    return tuple(kind for kind, _ in kinds_in(said, query.spoken, {}))
