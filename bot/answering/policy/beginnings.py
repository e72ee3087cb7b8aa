"""What is asked of an event's beginning beside when that was: where, and who began it."""

from __future__ import annotations

from bot.answering.intents import reply_to
from bot.answering.interpretation import Interpretation
from bot.answering.parsing.editions import names_first
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
    is_of_place = _asks_of_founding(part, "where") or bool(query.place)
    is_of_place = is_of_place or (_names_founding(part) and names_own_place(query, folded))
    if not is_of_place or (query.place and fold(query.place) in fold(reply.text)):
        return reply
    return joined(reply, unknown(query, "event-unknown"))


def history_beside(part: Interpretation) -> Reply | None:
    """Return the event's history where it is asked who began it, which nothing tells."""
    query = part.query
    is_of_event = not (query.people or query.bodies or query.sessions or query.found)
    if not (is_of_event and query.names_event and _asks_of_founding(part, "who")):
        return None
    told = reply_to(without_things(query, "history"))
    return told if told.status is AnswerStatus.ANSWERED else None


def _names_founding(part: Interpretation) -> bool:
    """Whether it is said that the event was founded, or its first edition is named."""
    folded, language = fold(part.linked.text), part.query.spoken
    return has_any(folded, "founding_words", language) or names_first(folded, language)


def _asks_of_founding(part: Interpretation, question_word: str) -> bool:
    """Whether it is asked where or who in a question that says that something was founded."""
    asked = question_words_in(fold(part.linked.text), part.query.spoken)
    return _names_founding(part) and question_word in asked
