"""Dates and hours that there are not are told as that; of a date, which day of the week it is."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.classifier.masks import without_masks
from bot.answering.intents import Trait, has_trait
from bot.answering.interpretation import Interpretation
from bot.answering.parsing.negation import denies_there_is, is_negated
from bot.answering.policy.other_days import with_own_day
from bot.answering.query import Reply, answered
from bot.answering.replies.lists import denied, outside_days
from bot.answering.replies.times import dates
from bot.answering.text.markers import has_one
from bot.answering.text.normalise import fold
from bot.answering.text.whether import is_put_forward
from bot.answering.text.wording import detail_words
from bot.answering.times.no_hours import hour_of_no_clock
from bot.core.models import AnswerStatus
from bot.texts.grammar import written_numbers


def reply_to_weekday(part: Interpretation) -> Reply | None:
    """Say which day of the week the one date named is; None where something else is asked."""
    query, voice = part.query, part.query.voice
    days = part.linked.times.days
    is_of_else = query.is_specific or query.times.at or query.times.part or query.subject
    if len(days) != 1 or is_of_else or part.linked.times.other_weekday:
        return None
    if not has_one(fold(part.linked.text), detail_words("weekday_asked", query.spoken)):
        return None
    day = days[0]
    pattern = voice.say("day-pattern")
    said = voice.say(
        "weekday-of",
        day=written_numbers(day.year, day.month, day.day, pattern, voice.language),
        weekday=voice.locale.days["stand-alone"]["wide"][day.weekday()],
    )
    return answered(f"{said}\n{dates(query)}", query.programme.event.dates_origin)


def with_wrong_date_told(reply: Reply, part: Interpretation) -> Reply:
    """Say that there is no such date, which day of the week it is, or that another day is meant.

    What is told of a session that is named, or of other days, stands below it.
    """
    if reply.status in _OF_ELSE or part.query.times.has_year_mismatch:
        return reply
    told = _with_impossible(with_own_day(_denied_outside(reply, part), part), part)
    return _with_weekday(_with_no_hour(told, part), part)


def _denied_outside(reply: Reply, part: Interpretation) -> Reply:
    """Begin with a no where it is asked whether something is on a day that is none of the event."""
    query, outside = part.query, outside_days(part.query)
    if outside is None or reply.text != outside.text:
        return reply
    beside = without_masks(part.linked.masked)
    is_asked = is_put_forward(part.linked.text, query.spoken)
    if not is_asked or denies_there_is(beside, query.spoken) or is_negated(beside, query.spoken):
        return reply
    return replace(reply, text=denied(query, reply.text, ""))


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


def _with_no_hour(reply: Reply, part: Interpretation) -> Reply:
    """Say that there is no such hour; instead of a list of other times, when the event is."""
    query, voice = part.query, part.query.voice
    titles = part.linked.title_spans
    hour = None if titles else hour_of_no_clock(part.linked.text, query.spoken)
    if hour is None:
        return reply
    said = voice.say("no-such-time", time=hour)
    is_list = has_trait(query.intent, Trait.LISTS) and not query.is_titled
    # Of a day alone beside it the whole list is no answer: "tomorrow at 16h90".
    is_subject = bool(query.subject) and fold(hour) not in fold(query.subject_text)
    is_read = query.times.at or query.times.part or query.people or query.rooms or is_subject
    is_told = reply.status is AnswerStatus.ANSWERED and not (is_list and not is_read)
    if is_told and query.intent != "event_unknown":
        return replace(reply, text=f"{said}\n{reply.text}")
    return answered(f"{said}\n{dates(query)}", query.programme.event.dates_origin)


_OF_ELSE = frozenset({AnswerStatus.SMALL_TALK, AnswerStatus.DECLINED})
"""What a date is only mentioned beside."""

_OF_DAY = frozenset({"is_today", "when", "ends", "speakers"})
"""What is asked of the whole event or of one day of it."""
