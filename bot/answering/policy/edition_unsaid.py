"""What is asked of an edition by its number, where nobody told which one this is."""

from __future__ import annotations

from bot.answering.policy.partial_answer import joined
from bot.answering.query import ParsedQuestion, Reply, unpublished
from bot.core.models import AnswerStatus


def with_edition_unsaid(reply: Reply, query: ParsedQuestion) -> Reply:
    """Say beside the event's facts that nobody told which edition it is: "when is the 24th?"."""
    number = query.programme.event.edition
    is_told = query.edition is None or (number is not None and number.value is not None)
    if is_told or query.intent == "edition" or reply.status is not AnswerStatus.ANSWERED:
        return reply
    return joined(reply, unpublished(query, "edition"))
