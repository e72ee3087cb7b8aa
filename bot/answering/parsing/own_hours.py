"""The hours at which somebody comes and goes: from then on, or until then, something is asked.

What ends is come from: "my meeting ends at five, what can I see".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, time
from functools import lru_cache
from typing import Literal, NamedTuple

from bot.answering.linking.entities import Entities
from bot.answering.text.markers import find_term, has_one, question_words_in, says
from bot.answering.text.normalise import fold
from bot.answering.text.wording import terms
from bot.answering.times.moments import find_moments
from bot.languages import UNSEGMENTED

_MOST_APART = 11
"""Characters between what somebody does and the hour: "leave the venue at 5"."""

_MOST_HOURS = 2

_CLAUSE_END = re.compile(r"[.,;:!?…،؛؟，。；！？\n]")
_JOINT = re.compile(r"[.;!?…؛؟。；！？\n]")

Side = Literal["until", "from"]
"""Whether what is asked for is before the hour named, or after it."""

_OTHER: dict[Side, Side] = {"until": "from", "from": "until"}

_OWN: tuple[tuple[Side, str], ...] = (
    ("until", "own_leaving_words"),
    ("from", "own_arriving_words"),
)

_OF_ENGAGEMENTS: tuple[tuple[Side, str], ...] = (
    ("from", "ending_words"),
    ("until", "starting_words"),
)

_Span = tuple[int, int]


class OwnHours(NamedTuple):
    """Where the hours stand from which on, and until which, one is there; at least one is told."""

    start: _Span | None
    end: _Span | None


def own_hours(linked: Entities, language: str) -> OwnHours | None:
    """Return which hours named are those of one's own coming and leaving; None where any is not."""
    if linked.times.at is None and linked.times.part is None:
        return None
    return _own_hours(linked.text, tuple(linked.times.offsets), language)


@lru_cache(maxsize=64)  # a question is asked for them four times
def _own_hours(text: str, times: tuple[_Span, ...], language: str) -> OwnHours | None:
    folded, hours = fold(text), [t for t in times if _hour_in(text[slice(*t)], language)]
    if not 0 < len(hours) <= _MOST_HOURS or len(folded) != len(text):
        return None
    sides: dict[_Span, Side] = {}
    # "My train" leaves, unless it is said that it arrives.
    verbs = sorted(_told(folded, language), key=lambda one: one[1][0] - one[1][1])
    for side, span in verbs:
        beside = [hour for hour in hours if _is_beside(span, hour, folded)]
        if language in UNSEGMENTED:  # a verb stands behind its hour, elsewhere before it
            beside.reverse()
            beside.sort(key=lambda hour: hour > span)
        else:
            beside.sort(key=lambda hour: hour < span)
        if beside:
            sides.setdefault(beside[0], side)
    if len(hours) > len(sides) == 1 and _are_joined(folded, hours, language):
        ((told, side),) = sides.items()
        sides[next(hour for hour in hours if hour != told)] = _OTHER[side]
    found = {side: hour for hour, side in sides.items()}
    if len(found) < len(hours):
        return None
    return OwnHours(found.get("from"), found.get("until"))


def asks_around_own_hour(linked: Entities, language: str) -> bool:
    """Whether it is asked what there is until one goes, or once one comes, and not when it is."""
    text = linked.text
    is_what = asks_what(text, language)
    is_when = "when" in question_words_in(text, language)
    return is_what and not is_when and own_hours(linked, language) is not None


def hours_of_stay(linked: Entities, language: str) -> tuple[time | None, time | None]:
    """Return from which hour on, and until which, one is there; None for what is not told."""
    own = own_hours(linked, language) or OwnHours(None, None)
    start, end = (_hour_in(linked.text[slice(*span)], language) if span else None for span in own)
    if start is None or end is None:  # the day beside it tells whether three is in the night
        at = linked.times.at
        return (at or start) if start else None, (at or end) if end else None
    if end <= start and end.hour < _NOON:
        end = end.replace(hour=end.hour + _NOON)  # "from ten till seven"
    return start, end


_NOON = 12


def words_of_own_hour(linked: Entities, language: str) -> tuple[str, ...]:
    """Return the words for coming and going where one stands beside an hour: no subject."""
    if own_hours(linked, language) is None:
        return ()
    return tuple(term for _, category in _OWN for term in terms(category, language))


@lru_cache(maxsize=64)
def _hour_in(text: str, language: str) -> time | None:
    """Return the one hour that a text of a time tells, be it as a bound: "by five"."""
    found = find_moments(text, language, _ANY_DAY, "UTC", (_ANY_DAY.date(), _ANY_DAY.date()))
    if found.at or found.part is None or found.is_from_to:
        return found.at
    first, last = found.part
    if found.is_before or found.is_after:
        return last if found.is_before else first
    return first if 0 <= last.hour - first.hour <= MOST_OF_NOON else None


MOST_OF_NOON = 2
"""Hours of a part of the day that is come or left at as an hour is: noon, and no afternoon."""

_ANY_DAY = datetime(2001, 1, 1, tzinfo=UTC)
"""When a time is read of which only the hour is asked."""


def asks_what(text: str, language: str) -> bool:
    """Whether a text asks what there is, what one can see, or what one will miss."""
    asking = ("listing_words", "attending_words", "missing_words")
    return any(says(text, one, language) for one in asking)


def _told(folded: str, language: str) -> Iterator[tuple[Side, _Span]]:
    """Yield which side is told, and where: by a verb of one's own, or what ends or begins."""
    for side, category in _OWN:
        for term in terms(category, language):
            if term in folded and (span := find_term(folded, term)):
                yield side, span
    for side, category in _OF_ENGAGEMENTS:
        for term in terms(category, language):
            span = find_term(folded, term) if term in folded else None
            if span and _is_of_engagement(folded, span, side, language):
                yield side, span


def _is_of_engagement(folded: str, span: _Span, side: Side, language: str) -> bool:
    """Whether what ends or begins is of one's own, or what ends is only told before the question.

    "What ends at five" is asked, as is "when my tutorial ends".
    """
    clauses = [0, *(mark.end() for mark in _CLAUSE_END.finditer(folded, 0, span[0]))]
    before = folded[clauses[-1] : span[0]]
    if has_one(before, terms("own_possessives", language)):
        return True
    behind = _CLAUSE_END.split(folded[span[1] :], maxsplit=1)
    is_asked_then = len(behind) > 1 and asks_what(behind[1], language)
    is_told = not (asks_what(before, language) or question_words_in(before, language))
    return side == "from" and is_asked_then and is_told


def _is_beside(term: _Span, hour: _Span, folded: str) -> bool:
    """Whether a term stands beside an hour, in its clause, on either side of it."""
    between = folded[term[1] : hour[0]] if term < hour else folded[hour[1] : term[0]]
    return len(between) <= _MOST_APART and not _CLAUSE_END.search(between)


def _are_joined(folded: str, hours: Sequence[_Span], language: str) -> bool:
    """Whether two hours are of one sentence that asks for nothing between them."""
    between = folded[hours[0][1] : hours[1][0]]
    return not (_JOINT.search(between) or asks_what(between, language))
