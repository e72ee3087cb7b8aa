"""What somebody missed: the hours of today that are past, or one session that is over."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

from bot.answering.linking.entities import Entities
from bot.answering.parsing.before_after import in_hours
from bot.answering.parsing.part_asked import asks_who
from bot.answering.query import ParsedQuestion
from bot.answering.text.choices import offers_choice
from bot.answering.text.markers import asks_what_is_left, says
from bot.answering.text.normalise import fold
from bot.core.models import EDGE_KINDS, SessionKind
from bot.core.programme import NIGHT_ENDS_AT


def with_missed(query: ParsedQuestion, linked: Entities) -> ParsedQuestion:
    """Read "what did I miss" as about the hours of today that are past, while the event lasts."""
    today, asked = query.day(), set(query.times.days)
    is_now = today in query.programme.days and asked <= {today}
    is_missed = says(linked.text, "missed_words", query.spoken)
    is_one = query.is_titled or len(query.sessions) == 1 or not _SINGLE.isdisjoint(query.kinds)
    is_of_part = query.intent in _NEAR_WHO and asks_who(linked.text, query.spoken)
    if is_missed and is_one and is_of_part:
        return replace(query, intent="speakers")  # "I missed the opening, who spoke?"
    is_open = not (is_one or query.people) and query.intent != "parallel"
    # "Did I miss the whole thing or is it still going" asks for no list.
    is_choice = query.intent == "is_over" and offers_choice(fold(linked.text))
    is_missed = is_missed and is_now and is_open and not is_choice
    if is_missed and query.is_remaining and asks_what_is_left(linked.text, query.spoken):
        # "I missed the whole morning, what can I still see" asks for what comes.
        return replace(query, times=replace(query.times, part=None))
    if not is_missed:
        return query
    until = query.now.timetz().replace(tzinfo=None)
    begins = time(NIGHT_ENDS_AT) if until > time(NIGHT_ENDS_AT) else time(0)
    part = query.times.part
    if part is not None and part[0] < part[1]:  # "what did I miss this morning"
        if part[0] >= until:
            return query
        begins, until = part[0], min(part[1], until)
    times = in_hours(query.times, (today,), (begins, until))
    return replace(
        query, intent="programme", times=times, subject=(), found=(), sessions=(),
        left_out=query.left_out | _not_over(query),
    )  # fmt: skip


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
