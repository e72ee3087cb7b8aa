"""How old a programme may be that is followed elsewhere, before answers say so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

LEAST_STALE = timedelta(minutes=15)
"""A source that fails for less than this is not worth a word to participants."""

MISSED_LOOKS = 3
"""Looks that have to fail, too, where a source is looked at seldom."""


@dataclass(frozen=True, slots=True)
class Freshness:
    """When a followed source was last seen to agree with the programme, and how often it is read.

    `confirmed_at` is aware; `digest` tells the data that was read then, `source` is how organisers
    are told of it.
    """

    confirmed_at: datetime
    every: timedelta
    digest: str = ""
    source: str = ""


def stale_as_of(freshness: Freshness | None, now: datetime) -> datetime | None:
    """Return as of when the programme is known, once that is too long ago; None before.

    A programme that follows no source is as its organisers wrote it, and never stale.
    """
    if freshness is None:
        return None
    limit = max(LEAST_STALE, MISSED_LOOKS * freshness.every)
    return freshness.confirmed_at if now - freshness.confirmed_at > limit else None
