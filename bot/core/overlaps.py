"""Whether sessions are on at the same time, be it in part."""

from __future__ import annotations

from bot.core.models import Session
from bot.core.programme import Programme


def clash(programme: Programme, one: Session, other: Session) -> bool:
    """Whether two sessions are on at once: the later begins before the earlier ends.

    False where one has no time.
    """
    if one.start is None or other.start is None:
        return False
    one_end = programme.end_of(one) or one.start
    other_end = programme.end_of(other) or other.start
    return one.start < other_end and other.start < one_end
