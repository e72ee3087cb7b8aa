"""Several times joined by "and" ("today at 9 and tomorrow at 11"), each by itself."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from bot.answering.linking.entities import Entities
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import has_any
from bot.answering.text.normalise import fold
from bot.answering.text.wording import one_of, terms
from bot.answering.times.moments import Moments, find_moments
from bot.answering.times.said import clock_spans
from bot.languages import UNSEGMENTED


def times_joined(query: ParsedQuestion, linked: Entities) -> tuple[Moments, ...]:
    """Return times that are joined by "and", with several hours or parts of a day among them.

    An hour without a day is of the day before it, or else of the next one. Nothing where the hours
    are the ends of a span ("between 2 and 4"), or one hour is of all days ("Monday and Tuesday at
    10").
    """
    if not linked.times.has_day_or_hour or has_any(
        fold(linked.text), "between_words", query.spoken
    ):
        return ()
    pieces = list(_pieces(query, linked))
    each = [_times_of(piece, query) for piece in pieces]
    hours = [one for one in each if one.at or one.part]
    if len(each) < 2 or not hours:
        return ()
    if len(hours) < 2 and not (each[0].at and _has_day_first(pieces[0], query)):
        return ()
    return _with_days(each)


def are_judged(each: Sequence[Moments]) -> bool:
    """Whether each of several times is one hour or part of a day, of a day at most."""
    return all(len(one.days) <= 1 and (_is_hour(one) or _is_part(one)) for one in each)


def _is_hour(one: Moments) -> bool:
    return one.at is not None and one.times_named == 1 and not one.is_from_to


def _is_part(one: Moments) -> bool:
    return one.part is not None and not (
        one.at or one.is_after or one.is_from_to or one.times_named
    )


def _with_days(each: Sequence[Moments]) -> tuple[Moments, ...]:
    days = next((one.days for one in each if one.days), ())
    found = []
    for one in each:
        days = one.days or days
        found.append(replace(one, days=days))
    return tuple(found)


def _pieces(query: ParsedQuestion, linked: Entities) -> Iterator[str]:
    """Yield the pieces of a text between its conjunctions, each with a time."""
    text, times = linked.text, linked.times
    are_several = times.times_named > 1 or times.is_from_to
    whole = () if are_several else clock_spans(text, query.spoken)  # "las tres y media" is one
    start = 0
    for joint in _joints(query.spoken).finditer(text):
        if any(begin < joint.start() and joint.end() < end for begin, end in whole):
            continue
        piece, rest = text[start : joint.start()], text[joint.end() :]
        if _is_time(piece, query) and _is_time(rest, query):
            yield piece
            start = joint.end()
    yield text[start:]


def _is_time(piece: str, query: ParsedQuestion) -> bool:
    return _times_of(piece, query).has_day_or_hour


def _times_of(piece: str, query: ParsedQuestion) -> Moments:
    event = query.programme.event
    days, held = (event.start_day, event.end_day), frozenset(query.programme.days)
    bare = _BARE_HOUR.match(piece)
    text = f"{bare[1]}:00" if bare else piece
    return find_moments(text, query.spoken, query.now, event.zone, days, held)


def _has_day_first(piece: str, query: ParsedQuestion) -> bool:
    """Whether an hour stands behind its day, and so is of that day alone: "today at 9"."""
    spans = clock_spans(piece, query.spoken)
    return bool(spans) and bool(_times_of(piece[: spans[0][0]], query).days)


@cache
def _joints(language: str) -> re.Pattern[str]:
    words = (*terms("conjunctions", language), *terms("joining_particles", language))
    said = one_of(words)
    if language in UNSEGMENTED:
        return re.compile(rf"\s*(?:{said}|[、与跟及])\s*")
    if language == "ar":  # "and" is written together with what follows it
        return re.compile(rf"\s+(?:(?:{said})\s+|و)")
    return re.compile(rf"\s+(?:{said})\s+", re.IGNORECASE)


_BARE_HOUR = re.compile(r"\s*(\d{1,2})\s*[.?!]*\s*\Z")
"""An hour that only stands behind another: "at 2 and 4"."""
