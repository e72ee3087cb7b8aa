"""A title that no session has: the sessions that come near are shown as that."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.intents import Trait, has_trait
from bot.answering.interpretation import Interpretation
from bot.answering.policy.partial_answer import as_unknown
from bot.answering.query import Reply
from bot.answering.replies.lists import brief_list
from bot.core.models import AnswerStatus


def with_nearest_titles(reply: Reply, part: Interpretation) -> Reply:
    """Say that no session is called as a question has it; what is told is of the nearest ones.

    A room or a person that is not known is told as that, and a list of a day stays one.
    """
    query, near = part.query, part.linked.near
    if not near or reply.status is AnswerStatus.SMALL_TALK:
        return reply
    is_silent = reply.status is AnswerStatus.UNKNOWN
    if is_silent and (query.unknown_room or part.linked.strangers):
        return reply
    if query.times.has_day_or_hour and has_trait(query.intent, Trait.LISTS) and not query.is_titled:
        return reply
    is_told = bool(reply.sessions) and {*reply.sessions} <= {session.id for session in near}
    told = reply if is_told and not is_silent else brief_list(query, near)
    said = query.voice.say("title-unknown")
    return as_unknown(replace(told, text=f"{said}\n{told.text}"), query)
