"""What the theme is, where something the event has on its programme is put forward as that."""

from __future__ import annotations

from bot.answering.intents import TOPIC, reply_to
from bot.answering.interpretation import Interpretation
from bot.answering.linking.kinds import mentions_session
from bot.answering.policy.partial_answer import joined
from bot.answering.query import Reply
from bot.answering.replies.things import without_things
from bot.answering.text.markers import says
from bot.answering.text.normalise import fold
from bot.answering.text.whether import asks_openly
from bot.core.models import USUAL_TOPICS, AnswerStatus


def with_theme_put_forward(reply: Reply, part: Interpretation) -> Reply:
    """Tell the theme before what is said of a topic: "so the theme is AI?" has no yes to it."""
    query, text = part.query, part.linked.text
    topic = query.intent.removeprefix(TOPIC)
    is_own = topic != query.intent and topic not in USUAL_TOPICS
    if not is_own or reply.status is not AnswerStatus.ANSWERED or query.is_specific:
        return reply
    spoken = query.spoken
    if not says(text, "theme_nouns", spoken) or asks_openly(text, spoken):
        return reply
    if says(text, "discussing_words", spoken) or mentions_session(fold(text), spoken):
        return reply  # "se trata el tema de la IA" asks what is spoken of
    theme = reply_to(without_things(query, "theme"))
    is_told = theme.status is not AnswerStatus.ANSWERED or theme.text in reply.text
    return reply if is_told else joined(theme, reply)
