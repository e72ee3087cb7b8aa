"""Long lists, some at a time: a statement takes only so many values."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

AT_ONCE = 500
"""Values or rows of one statement: SQLite takes some thousands, and more rows are megabytes."""

T = TypeVar("T")


def chunks(values: Sequence[T]) -> Iterator[Sequence[T]]:
    """Yield a list in parts that one statement takes, in order."""
    return (values[start : start + AT_ONCE] for start in range(0, len(values), AT_ONCE))
