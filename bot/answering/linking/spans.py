"""Stretches of a text: whether terms lie in them, and the text without them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from bot.answering.text.normalise import is_unsegmented
from bot.answering.text.terms import Term

Spans = Sequence[tuple[int, int]]
"""Where stretches begin and end, the end not in them."""


def is_inside(term: Term, spans: Iterable[tuple[int, int]]) -> bool:
    """Whether a term lies inside one of the spans."""
    return any(start <= term.start and term.end <= end for start, end in spans)


def touches(term: Term, spans: Iterable[tuple[int, int]]) -> bool:
    """Whether a term shares a character with one of the spans."""
    return overlaps((term.start, term.end), spans)


def overlaps(span: tuple[int, int], spans: Iterable[tuple[int, int]]) -> bool:
    """Whether a stretch shares a character with one of the spans."""
    return any(start < span[1] and span[0] < end for start, end in spans)


def blanked(text: str, spans: Iterable[tuple[int, int]], mark: str = " ") -> str:
    """Return a text, as long as before, with spaces or another `mark` in place of the spans."""
    for start, end in spans:
        text = text[:start] + mark * (end - start) + text[end:]
    return text


def is_within(span: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether a stretch is a part of another, and not all of it."""
    return other[0] <= span[0] and span[1] <= other[1] and span != other


def is_of_spans(term: Term, spans: Spans) -> bool:
    """Whether a term belongs to spans, as a pair of Han or Hangul characters does that is half in.

    "周三的" is a day and a small word, and speaks of no "三的".
    """
    return touches(term, spans) if is_unsegmented(term.surface) else is_inside(term, spans)


def covered(found: Sequence[Term], is_known: Callable[[Term], bool]) -> set[int]:
    """Return the offsets of Han and Hangul characters that belong to some word of asking.

    Pairs of characters overlap, so a pair across two known words is no unknown one.
    """
    return {
        offset
        for term in found
        if is_unsegmented(term.surface) and is_known(term)
        for offset in range(term.start, term.end)
    }


def joined_spans(found: Sequence[Term]) -> list[tuple[int, int]]:
    """Return where terms stand that nothing but a space is between, as one stretch each."""
    spans: list[tuple[int, int]] = []
    for term in found:
        if spans and term.start <= spans[-1][1] + 1:
            spans[-1] = (spans[-1][0], max(spans[-1][1], term.end))
        else:
            spans.append((term.start, term.end))
    return spans


def nearest_together(
    places: Mapping[str, Sequence[tuple[int, float]]],
) -> dict[str, tuple[int, float]]:
    """Return where each part of a name stands, of the terms (and scores) that may be it.

    "Which room is larger, the chart room" has "room" twice. The best of them count, and of those
    the one nearest to the part that stands in fewest.
    """
    best = {
        part: [one for one in own if one[1] == max(score for _, score in own)]
        for part, own in places.items()
    }
    anchor = min(best.values(), key=len)[0][0]
    return {part: min(own, key=lambda one: abs(one[0] - anchor)) for part, own in best.items()}
