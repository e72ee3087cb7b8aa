"""What is asked of practical things: registration, who may come, what costs something or is far."""

from __future__ import annotations

from bot.answering.classifier.classifier import Rank, Ranking
from bot.answering.classifier.language_model import LanguageModel
from bot.answering.linking.entities import Entities
from bot.answering.parsing.far_things import with_far_noun
from bot.answering.parsing.prices import with_priced
from bot.answering.query import ParsedQuestion
from bot.answering.subjects.admission import with_admission
from bot.answering.subjects.registration import with_registration


def with_practical(
    query: ParsedQuestion, linked: Entities, ranking: Ranking, rank: Rank, words: LanguageModel
) -> ParsedQuestion:
    """Return the query as one of a practical thing, where one is asked about."""
    query = with_admission(with_registration(query, linked, ranking), linked, ranking, rank)
    query = with_priced(query, linked, ranking, rank, words)
    return with_far_noun(query, linked, rank, words)
