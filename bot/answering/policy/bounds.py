"""An hour or a length put forward as a bound: "before 4pm", "at least an hour"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Literal, NamedTuple, TypeVar
from zoneinfo import ZoneInfo

from bot.answering.linking.entities import Entities
from bot.answering.linking.spans import overlaps
from bot.answering.text.cardinals import cardinals_in
from bot.answering.text.markers import find_term, first_group, has_any, has_one
from bot.answering.text.normalise import fold
from bot.answering.text.wording import grouped_terms, terms
from bot.answering.times.lengths import lengths_in
from bot.answering.times.lexicon import load_words
from bot.answering.times.moments import Moments
from bot.core.models import Session
from bot.core.programme import NIGHT_ENDS_AT

AROUND_MIDNIGHT = (time(23), time(1))
"""The part of a day that midnight is read as."""

NOON = 12
"""The hour of the day, and how many hours later the same number is said of the evening."""

_Amount = TypeVar("_Amount", timedelta, int)
_DIGITS = re.compile(r"\d{1,2}")


@dataclass(frozen=True, slots=True)
class HourBound:
    """An hour before which, or with `is_after` after which, something is said to be.

    With `is_by` the hour itself is taken in, else of that nothing is judged. It is one between
    `low` and `high`, since nobody says when "lunch" is: of what lies between them nothing is
    judged, nor of what comes after `last`. What `is_loose` may be twelve hours earlier or later:
    that nearer to what is judged is meant. It is said of the `edge` that the verb beside it names,
    else of a start that is before it, and of all between both that is after it. `is_until` is what
    may say as well when something ends: "до десяти".
    """

    low: time
    high: time
    last: time | None
    is_after: bool
    is_by: bool
    is_loose: bool
    edge: Literal["start", "end"] | None
    is_until: bool = False

    def holds(self, moment: datetime | None, zone: ZoneInfo) -> bool | None:
        """Return whether an aware moment keeps to it; None where that cannot be judged."""
        if moment is None:
            return None
        own = _minutes_into_day(moment.astimezone(zone).time())
        if self.is_after and self.last is not None and own >= _minutes_into_day(self.last):
            return None
        usual = (_minutes_into_day(self.low), _minutes_into_day(self.high))
        if not self.is_loose:
            return self._keeps(own, *usual)
        other = tuple(_minutes_into_day(_other_half(at)) for at in (self.low, self.high))
        nearer, farther = sorted((usual, other), key=lambda reading: abs(own - reading[0]))
        holds = self._keeps(own, *nearer)
        if abs(own - nearer[0]) <= _NEAR or holds == self._keeps(own, *farther):
            return holds
        return self._keeps(own, *usual) or None  # far from both: a no might be of the other

    def _keeps(self, own: int, low: int, high: int) -> bool | None:
        if self.is_by and own == low:
            return True
        return None if low <= own <= high else (own > high) == self.is_after

    def holds_of(self, session: Session, zone: ZoneInfo) -> bool | None:
        """Return whether a session keeps to it; None also where it goes on at that hour."""
        start, end = self.holds(session.start, zone), self.holds(session.end, zone)
        if self.is_until:
            is_end = session.end is not None and session.end.astimezone(zone).time() == self.low
            return True if is_end else (None if start else start)
        is_of_start = session.end is None or not (self.is_after or self.is_by)
        if self.edge == "start" or (is_of_start and self.edge is None):
            return start
        if self.edge == "end":
            return end
        nearer, farther = (start, end) if self.is_after else (end, start)
        return None if nearer is False and farther else nearer


def hour_bound(times: Moments, linked: Entities, spoken: str) -> HourBound | None:
    """Return the bound that the hour or the part of the day named is; None if it is none.

    "Until" is none but beside a verb: what goes on until four ends at four, unless it is "before"
    as well.
    """
    part, text = times.part, linked.text
    if part is None or times.at is not None or times.is_from_to:
        return None
    until, edge = terms("until_words", spoken), edge_said(linked, spoken)
    found = [one for span in times.offsets for one in _bounding(text, *span, "hour_bounds", spoken)]
    is_until = not edge and bool(found) and all(one.word in until for one in found)
    if not found or (is_until and found[0].group != "before"):
        return None
    is_after = times.is_after or (found[0].group == "after" and not times.is_before)
    low, high, last = *part, None  # "before the evening": the part itself is named
    is_loose = False
    if any(not overlaps((one.start, one.end), times.offsets) for one in lengths_in(text, spoken)):
        # "Half an hour after lunch" is another hour.
        low, high = _WHOLE_DAY
    elif times.is_after or times.is_before:
        low = high = part[0] if times.is_after else part[1]
        is_loose = not (names_half(times, spoken) or _is_of_24(times, low, spoken))
    elif part == AROUND_MIDNIGHT:
        low = high = time(0)
    elif names_noon(times, spoken):
        low = high = time(NOON)
    elif found[0].is_inside:  # "after lunch" is read as a part; "après-midi" is none but from noon
        (low, lunch_ends), last = _LUNCH, part[1]
        high = low if part[0] == low else lunch_ends
        if not low <= part[0 if is_after else 1] <= lunch_ends:
            return None
    is_by = found[0].group == "by"
    return HourBound(low, high, last, is_after, is_by, is_loose, edge, is_until)


def edge_said(linked: Entities, spoken: str) -> Literal["start", "end"] | None:
    """Return whether a start or an end is spoken of; "until" alone speaks of neither.

    Of an opening that ends it is the end.
    """
    folded, until = fold(linked.beside_titles), terms("until_words", spoken)
    if has_one(folded, (word for word in terms("ending_words", spoken) if word not in until)):
        return "end"
    return "start" if has_any(folded, "starting_words", spoken) else None


def names_noon(times: Moments, spoken: str) -> bool:
    """Whether noon is named, and not the hours about it."""
    words = load_words(spoken)["noon"]
    named = (fold(span.text).split() for span in times.spans)
    return any(word in words for span in named for word in span)


def names_half(times: Moments, spoken: str) -> bool:
    """Whether it is said which half of the day an hour is of: "at 7 in the morning", "07"."""
    words = load_words(spoken)
    halves = {*words["ap"], *words["part"]}
    spans = [fold(span.text) for span in times.spans]
    return any(half in span for span in spans for half in halves) or any(
        piece.startswith("0") for span in spans for piece in span.split()
    )


@dataclass(frozen=True, slots=True)
class LengthBound:
    """A length than which something is said to be longer or shorter, or a number put so.

    `group` is that of the word which says so: "at_least", "more", "at_most" or "less".
    """

    group: str

    def holds(self, own: _Amount, named: _Amount) -> bool:
        """Return whether a length or a number keeps to the one named."""
        if own == named:
            return self.group in {"at_least", "at_most"}
        return (own < named) == (self.group in {"at_most", "less"})


def length_bound(text: str, start: int, end: int, spoken: str) -> LengthBound | None:
    """Return the bound that a length or a number in a text is by the word beside it, or None."""
    found = _bounding(text, start, end, "length_bounds", spoken)
    return LengthBound(found[0].group) if found else None


def bound_of_days(folded: str, spoken: str) -> LengthBound | None:
    """Return the bound of the one number of days that a folded text names; None if it is none."""
    group = first_group("length_bounds", folded, spoken)
    return LengthBound(group) if group else None


def of_length(named: timedelta, bound: LengthBound | None) -> Callable[[Session], bool | None]:
    """Return whether a session is of a length, or keeps to it where it is a bound."""

    def is_of_length(session: Session) -> bool | None:
        if session.length is None:
            return None
        return bound.holds(session.length, named) if bound else session.length == named

    return is_of_length


class _Bounding(NamedTuple):
    """A word of a bound, and whether it stands in what it bounds or beside it."""

    word: str
    group: str
    is_inside: bool


def _bounding(text: str, start: int, end: int, category: str, spoken: str) -> list[_Bounding]:
    """Return the words of bounds in, over the border of or right beside a place in a text.

    The longest come first.
    """
    before, inside, after = fold(text[:start]), fold(text[start:end]), fold(text[end:])
    whole, first, last = before + inside + after, len(before), len(before + inside)
    begin, until = len(before.rstrip(" '")), len(whole) - len(after.lstrip())
    found = []
    for word, group in grouped_terms(category, spoken):
        offset = max(begin - len(word) - 1, 0)  # a letter more tells where words begin and end
        place = find_term(whole[offset : until + len(word) + 1], word)
        if place and place[1] + offset >= begin and place[0] + offset <= until:
            is_inside = first <= place[0] + offset and place[1] + offset <= last
            found.append(_Bounding(word, group, is_inside))
    return found


_LUNCH = (time(NOON), time(13, 59))
"""When it may be lunch: nobody says when theirs is."""

_NEAR = 3 * 60
"""Within these minutes of what is judged an hour is surely the one meant: "before 9" of 9:15."""

_WHOLE_DAY = (time(NIGHT_ENDS_AT), time(NIGHT_ENDS_AT - 1, 59))
"""From morning to the end of the night: no hour lies before or after it, and so none is judged."""


def _is_of_24(times: Moments, at: time, spoken: str) -> bool:
    """Whether an hour is said by one of 24 ("16:00"), or by a word for noon or midnight."""
    if at.hour <= NOON:
        return at.hour == 0 or names_noon(times, spoken)
    spans = [fold(span.text) for span in times.spans]
    said = {number for span in spans for number, _, _ in cardinals_in(span, spoken)}
    return at.hour in {*said, *(int(n) for span in spans for n in _DIGITS.findall(span))}


def _other_half(at: time) -> time:
    """Return the hour of the other half of the day that is called alike."""
    return at.replace(hour=(at.hour + NOON) % 24)


def _minutes_into_day(at: time) -> int:
    """Return the minutes since midnight; the night goes on from the evening: 01:00 is at 1500."""
    is_night = at.hour < NIGHT_ENDS_AT
    return (at.hour + 24 * is_night) * 60 + at.minute
