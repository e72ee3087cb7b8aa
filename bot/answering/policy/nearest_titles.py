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

    A room or a person that is not known is told as that, and a list of a day stays one, where it
    is not surely a title that they stand in.
    """
    query, near = part.query, part.linked.near
    is_silent = reply.status is AnswerStatus.UNKNOWN
    is_of_else = _is_of_else(reply, part) and not part.linked.is_near_sure
    if not near or is_of_else or query.body_asked:
        return reply
    is_told = bool(reply.sessions) and {*reply.sessions} <= {session.id for session in near}
    told = reply if is_told and not is_silent else brief_list(query, near)
    said = query.voice.say("title-unknown")
    return as_unknown(replace(told, text=f"{said}\n{told.text}"), query)


def _is_of_else(reply: Reply, part: Interpretation) -> bool:
    """Whether a reply is to something else than a title: small talk, people, a day's list."""
    query = part.query
    is_unknown = bool(query.unknown_room or part.linked.strangers)
    is_of_day = query.times.has_day_or_hour and has_trait(query.intent, Trait.LISTS)
    return (
        reply.status is AnswerStatus.SMALL_TALK
        or (reply.status is AnswerStatus.UNKNOWN and is_unknown)
        or (is_of_day and not query.is_titled)
    )
