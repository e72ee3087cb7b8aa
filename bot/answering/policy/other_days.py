"""Of what is asked of a session on a day on which it is not: on which day it is, said at the head.

"Who speaks about tides on Friday", where only Thursday has a talk on them.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot.answering.intents import Trait, has_trait
from bot.answering.interpretation import Interpretation
from bot.answering.query import ParsedQuestion, Reply
from bot.answering.replies.lists import in_words
from bot.core.models import AnswerStatus

_OF_SESSIONS = (Trait.OF_SESSION, Trait.NAMES_PEOPLE, Trait.OF_PART, Trait.OF_TEXTS)


def with_own_day(reply: Reply, part: Interpretation) -> Reply:
    """Say that what is told is not on the day asked for, and on which it is.

    Nothing where the reply itself tells of the day, or any session told of is on it.
    """
    query, voice = part.query, part.query.voice
    asked = [day for day in query.times.days if day in part.linked.times.days]
    is_told = reply.status is AnswerStatus.ANSWERED and has_trait(query.intent, *_OF_SESSIONS)
    if not (asked and is_told) or reply.text.startswith(voice.say("not-then")):
        return reply
    own = _days_told(reply, query)
    if own is None or own & set(asked) or any(voice.day(day) in reply.text for day in asked):
        return reply
    said = voice.say(
        "not-on-day-but",
        day=in_words(list(map(voice.day, asked)), voice),
        other=in_words(list(map(voice.day, sorted(own))), voice),
    )
    return replace(reply, text=f"{said}\n{reply.text}")


def _days_told(reply: Reply, query: ParsedQuestion) -> set[date] | None:
    """Return the days of the sessions told of; None where there are none, or one has no day."""
    programme = query.programme
    slots = [programme.slot(programme.session[one]) for one in reply.sessions]
    if not slots or not all(slot.start for slot in slots):
        return None
    return {day for slot in slots for day in slot.days}
