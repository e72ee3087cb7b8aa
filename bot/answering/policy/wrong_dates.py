"""A date that is in no calendar, or stands beside another weekday's name: it is told as that."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.intents import Trait, has_trait
from bot.answering.interpretation import Interpretation
from bot.answering.policy.other_days import with_own_day
from bot.answering.query import Reply, answered
from bot.answering.replies.times import dates
from bot.core.models import AnswerStatus
from bot.texts.grammar import written_numbers


def with_wrong_date_told(reply: Reply, part: Interpretation) -> Reply:
    """Say that there is no such date, which day of the week it is, or that another day is meant.

    What is told of a session that is named, or of other days, stands below it.
    """
    if reply.status in _OF_ELSE or part.query.times.has_year_mismatch:
        return reply
    return _with_weekday(_with_impossible(with_own_day(reply, part), part), part)


def _with_weekday(reply: Reply, part: Interpretation) -> Reply:
    """Say of "Friday 4 May" that it is a Thursday; what follows is of the date."""
    named, voice = part.linked.times.other_weekday, part.query.voice
    if named is None:
        return reply
    day, weekdays = named.day, voice.locale.days["stand-alone"]["wide"]
    said = voice.say(
        "other-weekday",
        day=written_numbers(day.year, day.month, day.day, voice.say("day-pattern"), voice.language),
        weekday=weekdays[day.weekday()],
        claimed=weekdays[named.weekday],
    )
    return replace(reply, text=f"{said}\n{reply.text}")


def _with_impossible(reply: Reply, part: Interpretation) -> Reply:
    """Say that there is no such date; instead of a list of other days, when the event is."""
    query, voice = part.query, part.query.voice
    written = part.linked.times.impossible_date
    if written is None:
        return reply
    day = written_numbers(*written, voice.say("date-pattern"), voice.language)
    said = voice.say("no-such-date", day=day)
    is_list = has_trait(query.intent, Trait.LISTS) and not query.is_titled
    is_of_event = query.intent in _OF_DAY and not (query.sessions or query.people)
    if (is_list or is_of_event) and not query.times.days:
        return answered(f"{said}\n{dates(query)}", query.programme.event.dates_origin)
    return replace(reply, text=f"{said}\n{reply.text}")


_OF_ELSE = frozenset({AnswerStatus.SMALL_TALK, AnswerStatus.DECLINED})
"""What a date is only mentioned beside."""

_OF_DAY = frozenset({"is_today", "when", "ends", "speakers"})
"""What is asked of the whole event or of one day of it."""
