"""One moment as people type it: "6pm", "14.05. 10:00", "Friday 10:00", "in 2 hours", "now"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

from bot.answering.times.lexicon import load_lexicon
from bot.answering.times.moments import Moments, find_moments
from bot.answering.times.numeric import (
    NumericDate,
    hours_with_colon,
    made,
    of_24_hours,
    plain,
    spell_hours,
    take_date,
    take_offset,
)
from bot.answering.times.scan import fold_typed
from bot.core.models import Event
from bot.errors import UnreadableTime
from bot.languages import LANGUAGES, SCRIPTS

LONGEST = 100
"""Characters somebody may write a time in."""

FARTHEST = timedelta(days=5 * 366)
"""How far after now, or after the event, a time may lie: beyond, a digit is wrong."""

_NOTHING = re.compile(r"[\s,.;:،、。()@–-]*")
_ABBREVIATION = re.compile(r"(?<!\w)[A-Z]{3,5}(?!\w)")
_NOON = re.compile(
    r"\b(?:at |à |al |a |в |في )?(?:noon|midday|midi|mediod[ií]a|полдень|الظهر|الضهر)\b"
    r"|正午|中午|정오에?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class TimeFrame:
    """What a written time is read against.

    `now` is aware; `zone` is the event's IANA name; `first` and `last` are its days. A time alone
    is on the day `anchor` when there is one, else the next such time within the event.
    """

    now: datetime
    zone: str
    first: date
    last: date
    anchor: date | None = None

    @classmethod
    def of(cls, event: Event, now: datetime, anchor: date | None = None) -> TimeFrame:
        """Return the frame of an event at an aware moment."""
        return cls(now, event.zone, event.start_day, event.end_day, anchor)

    @property
    def today(self) -> date:
        """The day it is where the event is."""
        return self.now.astimezone(ZoneInfo(self.zone)).date()

    @property
    def days(self) -> tuple[date, date]:
        """The first and last day of the event; once it is over, today."""
        return (self.today, self.today) if self.last < self.today else (self.first, self.last)

    def has(self, day: date) -> bool:
        """Whether a day is one of the event's."""
        first, last = self.days
        return first <= day <= last


def read_instant(
    text: str, language: str, frame: TimeFrame, *, is_past_allowed: bool = False
) -> datetime:
    """Return the moment somebody wrote, in UTC; all but "now" to the minute.

    Nothing is guessed: a word that is no part of a time, two days, an hour that comes twice or not
    at all are refused. It is read in the writer's language first, then in the others. Raises
    UnreadableTime.
    """
    typed = plain(text)
    if not typed or len(typed) > LONGEST:
        raise UnreadableTime("time-unreadable")
    if _is_now(typed):
        return frame.now.astimezone(UTC)
    bare, offset = take_offset(typed)
    refusal = UnreadableTime("time-unreadable")
    for attempt, tongue in _attempts(bare, language):
        try:
            moments = _possible(attempt, tongue, frame, offset)
            return _only_one(moments, frame, is_past_allowed=is_past_allowed)
        except UnreadableTime as error:
            # What the first language to understand it has against it is told.
            refusal = error if refusal.key == "time-unreadable" else refusal
    raise refusal


def read_time_of_day(text: str, language: str, frame: TimeFrame) -> time:
    """Return the time of day somebody wrote, and nothing else: "22:00", "10 pm", "7h30".

    Raises UnreadableTime.
    """
    typed = plain(text)
    if not typed or len(typed) > LONGEST:
        raise UnreadableTime("time-unreadable")
    refusal = UnreadableTime("time-unreadable")
    for attempt, tongue in _attempts(typed, language):
        try:
            hours, _ = spell_hours(_NOON.sub(" 12:00 ", of_24_hours(attempt)))
            found = _found(hours, tongue, frame)
        except UnreadableTime as error:
            refusal = error if refusal.key == "time-unreadable" else refusal
            continue
        if found.at is not None and not (found.days or found.ahead or found.zone):
            return found.at
    raise refusal


def _is_now(text: str) -> bool:
    folded = fold_typed(text).text.strip(" .!")
    return any(
        kind == "now" and pattern.fullmatch(folded)
        for language in LANGUAGES
        for kind, pattern in load_lexicon(language).rules
    )


def _attempts(text: str, language: str) -> Iterator[tuple[str, str]]:
    """Yield a text and a language to read it in; "h" for hours is not only French."""
    for variant in dict.fromkeys((text, hours_with_colon(text))):
        for tongue in dict.fromkeys((language, *SCRIPTS["latin"])):
            yield variant, tongue


def _possible(text: str, language: str, frame: TimeFrame, offset: tzinfo | None) -> list[datetime]:
    """Return the moments a text can mean in a language. Raises UnreadableTime."""
    written, rest = take_date(text, language)
    if written is not None and not written.is_slashed:
        rest = of_24_hours(rest)
    rest, ends_day = spell_hours(_NOON.sub(" 12:00 ", rest))
    found = _found(rest, language, frame)
    if found.ahead is not None and written is None and not found.times_named:
        if len(set(found.days)) > 1:
            raise UnreadableTime("time-several")
        return [found.ahead.replace(second=0, microsecond=0)]
    day = _day(written, found, frame)
    if found.at is None:
        raise UnreadableTime("time-unreadable" if day is None else "time-no-hour")
    zone = offset or ZoneInfo(found.zone or frame.zone)
    days = [day] if day is not None else _days_meant(frame, zone)
    passes: list[datetime] = []
    for one in days:
        passes = _passes(one, found.at, zone, named=text, ends_day=ends_day)
        if max(passes) > frame.now:
            break
    return passes


def _found(text: str, language: str, frame: TimeFrame) -> Moments:
    """Return the times a text names. Raises UnreadableTime when it says anything else, too."""
    found = find_moments(text, language, frame.now, frame.zone, frame.days)
    rest, end = "", 0
    for span in found.spans:
        rest += text[end : span.start]
        end = span.end
    if found.impossible_date:
        raise UnreadableTime("time-impossible")
    is_vague = found.is_next or found.month_only is not None
    if is_vague or not _NOTHING.fullmatch(rest + text[end:]):
        raise UnreadableTime("time-unreadable")
    if found.times_named > 1 or found.other_weekday:
        raise UnreadableTime("time-several")
    return found


def _day(written: NumericDate | None, found: Moments, frame: TimeFrame) -> date | None:
    """Return the day that is named, if any. Raises UnreadableTime for two."""
    named = set(found.days)
    if written is not None:
        named.add(_day_in_digits(written, frame))
    elif found.named_year is None:
        named = {_in_best_year(day.month, day.day, frame) or day for day in named}
    if len(named) > 1:
        raise UnreadableTime("time-several")
    return next(iter(named), None)


def _day_in_digits(written: NumericDate, frame: TimeFrame) -> date:
    if written.year is None:
        made_of = [_in_best_year(*order, frame) for order in written.orders]
        possible = [day for day in made_of if day is not None]
    else:
        possible = written.in_year(written.year)
    if not possible:
        raise UnreadableTime("time-impossible")
    return next((day for day in possible if frame.has(day)), possible[0])


def _in_best_year(month: int, day: int, frame: TimeFrame) -> date | None:
    """Return a day in the year that brings it nearest to the time from now to the event's end."""
    low, high = frame.today, max(frame.today, frame.last)
    years = range(low.year - 1, high.year + 2)
    possible = [found for year in years if (found := made(year, month, day)) is not None]
    inside = [one for one in possible if frame.has(one)]
    return min(
        inside or possible,
        key=lambda one: max(low - one, one - high, timedelta()),
        default=None,
    )


def _days_meant(frame: TimeFrame, zone: tzinfo) -> list[date]:
    """Return the days a time alone can be on, the first first."""
    if frame.anchor is not None:
        return [frame.anchor]
    soonest = max(frame.now.astimezone(zone).date(), frame.days[0])
    return [soonest, soonest + timedelta(days=1)]


def _passes(day: date, at: time, zone: tzinfo, *, named: str, ends_day: bool) -> list[datetime]:
    """Return the moments a time of day is on a day: two when the clocks go back over it.

    "EST" or "CEST" in what was `named` says which. Raises UnreadableTime when the clocks go forward
    over it.
    """
    try:
        local = datetime.combine(day + timedelta(days=ends_day), at)
        passes = [local.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1)]
        is_there = passes[0].astimezone(zone).replace(tzinfo=None) == local
    except OverflowError:
        raise UnreadableTime("time-too-far") from None
    if not is_there:
        raise UnreadableTime("time-skipped", when=f"{local:%Y-%m-%d %H:%M}")
    names = set(_ABBREVIATION.findall(named))
    chosen = [one for one in passes if one.astimezone(zone).tzname() in names]
    return list(dict.fromkeys(chosen or passes))


def _only_one(moments: list[datetime], frame: TimeFrame, *, is_past_allowed: bool) -> datetime:
    """Return the only one of some moments there can be. Raises UnreadableTime."""
    zone = ZoneInfo(frame.zone)
    known = max(frame.now, datetime.combine(frame.last, time(0), zone))
    if min(moments) - known > FARTHEST:
        raise UnreadableTime("time-too-far")
    coming = [one for one in moments if is_past_allowed or one > frame.now]
    if not coming:
        local = moments[0].astimezone(zone)
        raise UnreadableTime("time-past", when=f"{local:%Y-%m-%d %H:%M}")
    if len(coming) > 1:
        first, second = (one.astimezone(zone).isoformat(timespec="minutes") for one in coming)
        raise UnreadableTime("time-twice", first=first, second=second)
    return coming[0].astimezone(UTC)
