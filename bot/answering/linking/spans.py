"""Whether terms lie in stretches of a text."""

from __future__ import annotations

from collections.abc import Iterable

from bot.answering.text.terms import Term


def is_inside(term: Term, spans: Iterable[tuple[int, int]]) -> bool:
    """Whether a term lies inside one of the spans."""
    return any(start <= term.start and term.end <= end for start, end in spans)


def touches(term: Term, spans: Iterable[tuple[int, int]]) -> bool:
    """Whether a term shares a character with one of the spans."""
    return any(start < term.end and term.start < end for start, end in spans)
