"""Moments as they are typed: ISO 8601, or as in an event's files."""

from __future__ import annotations

from datetime import datetime

from bot.knowledge_base.values import parse_any_moment


def read_moment(text: str) -> datetime:
    """Return a moment like "2027-05-13T09:00" or "2027-05-13 9:00"; a naive one has no zone yet.

    A day alone is its midnight. Raises ValueError.
    """
    try:
        return datetime.fromisoformat(text.strip())
    except ValueError:
        return parse_any_moment(text)
