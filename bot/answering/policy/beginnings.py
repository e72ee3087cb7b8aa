"""What is asked of an event's beginning beside when that was: where, and who began it."""

from __future__ import annotations

from bot.answering.intents import reply_to
from bot.answering.interpretation import Interpretation
from bot.answering.parsing.named_values import names_own_place
from bot.answering.policy.partial_answer import joined
from bot.answering.query import Reply, unknown
from bot.answering.replies.things import without_things
from bot.answering.text.markers import has_any, question_words_in
from bot.answering.text.normalise import fold
from bot.core.models import AnswerStatus


def with_unsaid_of_beginning(reply: Reply, part: Interpretation) -> Reply:
    """Say beside an event's history that nothing in it tells where that began."""
    query, folded = part.query, fold(part.linked.text)
    if query.intent != "history" or reply.status is not AnswerStatus.ANSWERED:
        return reply
    is_begun = has_any(folded, "founding_words", query.spoken)
    is_asked = is_begun and "where" in question_words_in(folded, query.spoken)
    is_named = query.place or (is_begun and names_own_place(query, folded))
    if not (is_asked or is_named) or (query.place and fold(query.place) in fold(reply.text)):
        return reply
    return joined(reply, unknown(query, "event-unknown"))


def history_beside(part: Interpretation) -> Reply | None:
    """Return the event's history where it is asked who began it, which nothing tells."""
    query, folded = part.query, fold(part.linked.text)
    is_of_event = not (query.people or query.bodies or query.sessions or query.found)
    is_begun = has_any(folded, "founding_words", query.spoken)
    is_asked = is_begun and "who" in question_words_in(folded, query.spoken)
    if not (is_of_event and is_asked and query.names_event):
        return None
    told = reply_to(without_things(query, "history"))
    return told if told.status is AnswerStatus.ANSWERED else None
