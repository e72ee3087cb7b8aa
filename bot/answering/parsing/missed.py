"""What somebody missed, or will: hours of today that are past, of one's absence, one session."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

from bot.answering.intents import TOPIC
from bot.answering.linking.entities import Entities
from bot.answering.parsing.before_after import in_hours
from bot.answering.parsing.incidents import AT_SESSIONS
from bot.answering.parsing.own_hours import hours_of_stay
from bot.answering.parsing.part_asked import asks_who
from bot.answering.query import ParsedQuestion
from bot.answering.text.choices import offers_choice
from bot.answering.text.markers import asks_what_is_left, says
from bot.answering.text.normalise import fold
from bot.core.filters import LAST_MINUTE
from bot.core.models import EDGE_KINDS, SessionKind
from bot.core.programme import NIGHT_ENDS_AT


def with_missed(query: ParsedQuestion, linked: Entities) -> ParsedQuestion:
    """Read "what did I miss" as about the hours of today that are past, while the event lasts.

    "I missed the opening, who spoke?" asks who, and "what can I still see" for what comes. What one
    will miss is on before one comes, or after one leaves.
    """
    if not says(linked.text, "missed_words", query.spoken):  # "did I miss" has "I miss"
        is_absent = says(linked.text, "missing_words", query.spoken) and not _names_one(query)
        return _with_absence(query, linked) if is_absent else query
    if _names_one(query):
        is_of_who = query.intent in _NEAR_WHO and asks_who(linked.text, query.spoken)
        return replace(query, intent="speakers") if is_of_who else query
    if not _is_of_today(query, linked):
        return query
    if query.is_remaining and asks_what_is_left(linked.text, query.spoken):
        return replace(query, times=replace(query.times, part=None))
    hours = _past_hours(query)
    if hours is None:
        return query
    return replace(
        query, intent="programme", times=in_hours(query.times, (query.day(),), hours), subject=(),
        found=(), sessions=(), left_out=query.left_out | _not_over(query),
    )  # fmt: skip


def _with_absence(query: ParsedQuestion, linked: Entities) -> ParsedQuestion:
    """Read "I arrive at ten, what will I miss" as about the hours before, or all of a day named."""
    if linked.mentions or linked.sessions:
        return query
    start, end = hours_of_stay(linked, query.spoken)
    times, days = query.times, query.times.days
    if start:
        times = replace(in_hours(times, days, (time.min, start)), is_before=True, is_after=False)
    elif end:
        times = replace(in_hours(times, days, (end, LAST_MINUTE)), is_after=True, is_before=False)
    elif not days:
        return query
    return replace(
        query, intent="programme", times=times, subject=(), subject_text="", found=(), sessions=(),
        is_topical=False, kinds=(), kind_word="",
    )  # fmt: skip


def _names_one(query: ParsedQuestion) -> bool:
    """Whether one session is meant, by its title or by a kind of which there is one."""
    return query.is_titled or len(query.sessions) == 1 or not _SINGLE.isdisjoint(query.kinds)


def _is_of_today(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether a list of today is asked for, on a day of the event, and of nobody."""
    today = query.day()
    # "Did I miss the whole thing or is it still going" asks for no list.
    is_choice = query.intent == "is_over" and offers_choice(fold(linked.text))
    # "I missed the registration, can I still get my badge" asks for no list either.
    is_topic = query.intent.startswith(TOPIC) and query.intent not in AT_SESSIONS
    is_of_else = query.intent == "parallel" or is_topic
    is_open = not (query.people or is_of_else or is_choice)
    return is_open and today in query.programme.days and set(query.times.days) <= {today}


def _past_hours(query: ParsedQuestion) -> tuple[time, time] | None:
    """Return the local hours of today that are past, of the part named; None where none is."""
    until = query.now.timetz().replace(tzinfo=None)
    part = query.times.part
    if part is not None and part[0] < part[1]:  # "what did I miss this morning"
        return (part[0], min(part[1], until)) if part[0] < until else None
    return (time(NIGHT_ENDS_AT) if until > time(NIGHT_ENDS_AT) else time(0), until)


def _not_over(query: ParsedQuestion) -> frozenset[str]:
    """Return the ids of what goes on or is to come, of which nothing is missed yet."""
    programme = query.programme
    return frozenset(
        one.id for one in programme.timed if (end := programme.end_of(one)) and end > query.now
    )


_NEAR_WHO = frozenset({"is_over", "history", "event_unknown"})
"""Intents that "I missed the opening, who was it" resembles."""

_SINGLE = EDGE_KINDS | {SessionKind.KEYNOTE}
"""Kinds of which somebody misses one, whoever gave it."""
