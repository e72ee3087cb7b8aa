"""Who does not take part in something: "who isn't speaking tomorrow"; never who does."""

from __future__ import annotations

from bot.answering.classifier.masks import without_masks
from bot.answering.interpretation import Interpretation
from bot.answering.parsing.denied_values import asks_for_people
from bot.answering.policy.negation import is_negated
from bot.answering.query import Reply, unknown
from bot.answering.replies.taking_part import not_taking_part
from bot.answering.text.markers import says


def reply_to_who_not(part: Interpretation) -> Reply | None:
    """Name those who speak, but not then or there; None where nobody is asked for so.

    Without a time or place, or of a body, the files do not tell who does not.
    """
    query = part.query
    if query.intent not in _OF_SPEAKERS or query.sessions:
        return None
    asking = without_masks(part.linked.masked)
    if not is_negated(asking, query.spoken) or not asks_for_people(query, part.linked):
        return None
    if says(asking, "why_words", query.spoken):
        return None
    named = query.body_asked or query.bodies or query.people or query.subject or query.place
    if named or query.found or not query.is_narrowed_by_more:
        return unknown(query, "event-unknown")
    return not_taking_part(query)


_OF_SPEAKERS = frozenset({"speakers", "person_sessions", "affiliation", "when", "is_today"})
"""What is resembled by asking who does not speak; and nothing of who comes or has paid."""
