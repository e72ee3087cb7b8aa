"""What is said where a reason is asked for: of why something is so, only a text can tell."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.intents import TALK, TOPIC
from bot.answering.interpretation import Interpretation
from bot.answering.linking.spans import blanked
from bot.answering.message.reading import MessageContext
from bot.answering.policy.partial_answer import joined
from bot.answering.policy.quotes import quoted
from bot.answering.query import Reply, unknown
from bot.answering.replies.compose import told
from bot.answering.replies.session_facts import cancelled
from bot.answering.text.markers import says
from bot.core.answers import Answer
from bot.core.models import USUAL_TOPICS, AnswerStatus

MOST_TOLD = 3
"""Sessions told of last of which "why?" may be asked."""

_OF_TEXTS = frozenset({"about", "theme", "edition"})
"""Intents answered by what organisers wrote, which may give a reason, or by a yes or no alone."""


def asks_reason(part: Interpretation) -> bool:
    """Whether it is asked why: not by a title that asks so, nor as in "why not".

    What stands behind it is not put forward: "why did China ..." says nothing of a place.
    """
    language = part.query.spoken
    bare = blanked(part.linked.text, part.linked.title_spans)
    return says(bare, "why_words", language) and not says(bare, "why_not_words", language)


def with_reason_unsaid(reply: Reply, part: Interpretation) -> Reply:
    """Say beside a fact that its reason is not published, where no text was told."""
    query = part.query
    is_text = query.intent in _OF_TEXTS or query.intent.startswith((TOPIC, TALK))
    if reply.status is not AnswerStatus.ANSWERED or is_text or not asks_reason(part):
        return reply
    told = quoted(part)
    if told is not None and told.text in reply.text:
        return reply
    return joined(reply, unknown(query, "event-unknown"))


def reason_or_unsaid(answer: Answer, asked: MessageContext, last: tuple[str, ...] = ()) -> Answer:
    """Return the answer to "why?" alone: what organisers wrote for it, or that nobody told.

    Of the sessions (ids) told of `last`, be they few, it says again which are cancelled.
    """
    topic = answer.topic.removeprefix(TOPIC)
    is_own = topic != answer.topic and topic not in USUAL_TOPICS
    if is_own and not answer.is_unsure:
        return answer
    bare = asked.bare("event_unknown")
    reply = unknown(bare, "event-unknown")
    known = asked.voice.programme.session
    off = tuple(known[one] for one in last if one in known and known[one].is_cancelled)
    if off and len(last) <= MOST_TOLD:
        reply = joined(cancelled(replace(bare, sessions=off)), reply)
    return told(reply, "event_unknown", asked.voice)
