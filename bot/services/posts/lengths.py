"""How much fits into one post; what does not goes into the next."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

T = TypeVar("T")

ROOM = 1500
"""Characters of a post's body: with title, footer and reference it fits into plain content."""


def room_taken(text: str) -> int:
    """Return the characters a line takes at most once its special characters are escaped."""
    escapes = sum(not (letter.isalnum() or letter.isspace()) for letter in text)
    return len(text.encode("utf-16-le")) // 2 + escapes + 1


def split(items: Iterable[T], taken: Callable[[T], int], room: int = ROOM) -> list[list[T]]:
    """Return the items in order, as many together as fit; each part has one at least."""
    parts: list[list[T]] = []
    left = 0
    for item in items:
        size = taken(item)
        if not parts or size > left:
            parts.append([])
            left = room
        parts[-1].append(item)
        left -= size
    return parts
