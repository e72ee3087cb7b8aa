"""Where times stand in a text and which days each names; a date's own weekday names none else."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

_BESIDE = re.compile(r"[\s,،，(（)）]*(?:\b(?:the|le|el)\b[\s,]*)?")
"""What may stand between a weekday and its date: a comma, brackets, "the"."""


class TimeFound(NamedTuple):
    """An expression in the typed text and the days it names."""

    start: int
    end: int
    days: tuple[date, ...]


A_WEEK = 7
"""Days from which on what is named is a stretch of time, of which a day beside it is one."""


def with_dates_alone(found: Sequence[TimeFound], text: str) -> list[TimeFound]:
    """Leave the days of a weekday to the date beside it: "Monday 24 November" is one day.

    A weekday alone is one of the event's; beside a date of another week it says no more than that.
    Nor does a week or a month beside its days name others: "Thursday and Friday this week".
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
        if not is_pair or one.days[0].weekday() != other.days[0].weekday():
            continue
        dated = [_is_date(text[own.start : own.end]) for own in (one, other)]
        if dated == [True, False]:
            kept[at + 1] = other._replace(days=one.days)
        elif dated == [False, True]:
            kept[at] = one._replace(days=other.days)
    return kept


def stands_beside(text: str, end: int, start: int) -> bool:
    """Whether nothing but a comma, brackets or an article parts an end from the next start."""
    return bool(_BESIDE.fullmatch(text, end, max(end, start)))


def _is_date(text: str) -> bool:
    return any(map(str.isdigit, text))
