"""What a message asks in one's own affairs, whatever else it names: a loss, one's talk, a visa."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answering.classifier.classifier import Ranking
from bot.answering.linking.entities import Entities
from bot.answering.parsing.incidents import SurelyOneOf, incident_told, only_on
from bot.answering.parsing.overlapping import in_parallel_asked
from bot.answering.parsing.own_journey import topic_of_journey
from bot.answering.parsing.own_talk import own_talk_asked
from bot.answering.parsing.prices import price_of_days
from bot.answering.query import ParsedQuestion


def own_affair_asked(
    text: str,
    query: ParsedQuestion,
    linked: Entities,
    ranking: Ranking,
    surely_one_of: SurelyOneOf,
    told: Sequence[str],
) -> ParsedQuestion | None:
    """Return the question as one of such an affair only; None where none is asked.

    `text` is the message as it was typed, `told` holds the sessions (ids) told of last.
    """
    intent = (
        incident_told(linked, surely_one_of, query.spoken)
        or own_talk_asked(text, linked, query.programme.event, query.spoken)
        or topic_of_journey(linked, query.spoken)
        or price_of_days(query, linked, ranking)
        or in_parallel_asked(linked, ranking, query, told)
    )
    return None if intent is None else only_on(intent, query)
