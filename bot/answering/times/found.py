"""Where times stand in a text and which days each names; a weekday beside a date names none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

_BESIDE = re.compile(r"[\s,،，(（)）]*(?:\b(?:the|le|el)\b[\s,]*)?")
"""What may stand between a weekday and its date: a comma, brackets, "the"."""

_BETWEEN_SPANS = re.compile(r"[\s,،、]*")


class OtherWeekday(NamedTuple):
    """A day, and the weekday (0 Monday) that stands beside its date and is not its own."""

    day: date
    weekday: int


class TimeFound(NamedTuple):
    """An expression in the typed text and the days it names.

    They are those of a weekday's name, or of their place in the event: "the last day".
    """

    start: int
    end: int
    days: tuple[date, ...]
    is_weekday: bool = False
    is_placed: bool = False


A_WEEK = 7
"""Days from which on what is named is a stretch of time, of which a day beside it is one."""


def with_dates_alone(found: Sequence[TimeFound], text: str) -> list[TimeFound]:
    """Leave the days of a weekday to the date beside it: "Monday 24 November" is one day.

    A weekday alone is one of the event's; beside a date it says no more than that, be it right or
    not. Nor does a week or a month beside its days name others: "Thursday and Friday this week".
    """
    kept = list(found)
    for at, (one, other) in enumerate(pairwise(found)):
        if not (one.days and other.days and stands_beside(text, one.end, other.start)):
            continue
        if len(one.days) >= A_WEEK and {*other.days} < {*one.days}:
            kept[at] = one._replace(days=other.days)
        elif len(other.days) >= A_WEEK and {*one.days} < {*other.days}:
            kept[at + 1] = other._replace(days=one.days)
        is_pair = len(one.days) == len(other.days) == 1 and one.days != other.days
        dated = [_is_date(text[own.start : own.end]) for own in (one, other)]
        if not is_pair or dated[0] is dated[1]:
            continue
        if dated[0] and _names_weekday_of(other, one):
            kept[at + 1] = other._replace(days=one.days)
        elif dated[1] and _names_weekday_of(one, other):
            kept[at] = one._replace(days=other.days)
    return kept


def _names_weekday_of(one: TimeFound, dated: TimeFound) -> bool:
    return one.is_weekday or one.days[0].weekday() == dated.days[0].weekday()


def other_weekday(found: Sequence[TimeFound], text: str) -> OtherWeekday | None:
    """Return the date beside which another weekday stands than its own: "Monday 4 December".

    None where that is of several dates, or of none.
    """
    told = [
        OtherWeekday(date_of.days[0], name.days[0].weekday())
        for one, other in pairwise(found)
        if stands_beside(text, one.end, other.start)
        for name, date_of in ((one, other), (other, one))
        if name.is_weekday
        and not date_of.is_weekday
        and len(name.days) == len(date_of.days) == 1
        and _is_date(text[date_of.start : date_of.end])
        and name.days[0].weekday() != date_of.days[0].weekday()
    ]
    return told[0] if len(told) == 1 else None


def stands_beside(text: str, end: int, start: int) -> bool:
    """Whether nothing but a comma, brackets or an article parts an end from the next start."""
    return bool(_BESIDE.fullmatch(text, end, max(end, start)))


def _is_date(text: str) -> bool:
    return any(map(str.isdigit, text))


def merged(found: Sequence[TimeFound], text: str) -> list[TimeFound]:
    """Join expressions that stand side by side: "tomorrow" + "at 15:00" is one slot.

    Two different days stay two: in "is tomorrow the last day" one is asked about the other.
    """
    joined: list[TimeFound] = []
    for one in found:
        last = joined[-1] if joined else None
        if last is not None and (
            one.start < last.end
            or (
                _BETWEEN_SPANS.fullmatch(text, last.end, one.start)
                and (not one.days or not last.days or set(one.days) == set(last.days))
            )
        ):
            joined[-1] = TimeFound(last.start, max(last.end, one.end), last.days or one.days)
        else:
            joined.append(one)
    return joined
