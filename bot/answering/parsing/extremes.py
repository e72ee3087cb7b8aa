"""The first, last, longest or shortest of some sessions."""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from bot.answering.linking.kinds import PLACES
from bot.core.models import Session
from bot.core.programme import NIGHT_ENDS_AT

MOST = 5
"""Sessions that begin together and so are equally first or last."""


def extreme_of(which: str, sessions: Sequence[Session], zone: ZoneInfo) -> tuple[Session, ...]:
    """Return the first, last, longest or shortest of sessions, and those that are so with it."""
    if which in {"longest", "shortest"}:
        lengths = [length for s in sessions if (length := s.length)]
        best = (max if which == "longest" else min)(lengths, default=None)
        return tuple(s for s in sessions if s.length == best)[:MOST] if best else ()
    starts = [s.start for s in sessions if s.start]
    if which == "first":  # what begins after midnight is the night before
        starts = [one for one in starts if one.astimezone(zone).hour >= NIGHT_ENDS_AT] or starts
    starts, place = sorted(set(starts)), PLACES[which]
    if not -len(starts) <= place < len(starts):
        return ()
    return tuple(s for s in sessions if s.start == starts[place])[:MOST]
