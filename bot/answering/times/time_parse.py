"""What has been found of the times in a text so far, and the frame they are read in."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.answering.times.found import OtherWeekday

LAST_MINUTE = time(23, 59)


@dataclass(slots=True)
class ClockTime:
    """An hour as written; whether it can still mean twelve hours later."""

    hour: int
    minute: int
    is_certain: bool

    def in_part(self, part: tuple[time, time] | None) -> time:
        """Return the time meant, given the part of day the text names beside it.

        Without one, 1 to 6 o'clock is meant after noon: conferences do not meet at three at night.
        """
        if self.is_certain or self.hour > 12:
            return time(self.hour % 24, self.minute)
        if part is None:
            return time(self.hour + 12 if 1 <= self.hour <= 6 else self.hour, self.minute)
        early, late = time(self.hour % 12, self.minute), time(self.hour % 12 + 12, self.minute)
        if within(early, part) or within(late, part):
            return early if within(early, part) else late
        # Korean 오후 and Chinese 下午 are the whole half of the day: "오후 10시" is 22:00.
        is_after_noon = part[0] >= time(12) or self.hour == 12
        return late if is_after_noon else early


def within(moment: time, part: tuple[time, time]) -> bool:
    """Tell whether a time lies in a part of day, which may go past midnight."""
    start, end = part
    return start <= moment < end if start < end else moment >= start or moment < end


@dataclass(slots=True)
class TimeParse:
    """What has been found so far, and the frame it is read in."""

    now: datetime
    zone: ZoneInfo
    first: date
    last: date
    held: frozenset[date] = frozenset()
    days: list[date] = field(default_factory=list)
    day_part: tuple[time, time] | None = None
    bounds: tuple[ClockTime | None, ClockTime | None] | None = None
    clocks: list[ClockTime] = field(default_factory=list)
    ahead: datetime | None = None
    exact: time | None = None
    is_now: bool = False
    is_next: bool = False
    zone_asked: str | None = None
    named_year: int | None = None
    month_only: tuple[int, int | None] | None = None
    impossible_date: tuple[int, int, int] | None = None
    other_weekday: OtherWeekday | None = None
    longer_than: timedelta | None = None
    shorter_than: timedelta | None = None
    is_limit_included: bool = False

    @property
    def today(self) -> date:
        """Return the day it is where the event is."""
        return self.now.astimezone(self.zone).date()

    def time_of_day(self) -> tuple[tuple[time, time] | None, time | None]:
        """Settle (part, exact time): a named part of day decides between 3:00 and 15:00."""
        at = self.exact
        if self.clocks:
            at = self.clocks[0].in_part(self.day_part)
        if self.bounds is not None:
            start, end = self.bounds
            low = start.in_part(self.day_part) if start else time(0)
            high = end.in_part(self.day_part) if end else LAST_MINUTE
            if start and end and low > high and not end.is_certain and end.hour < 12:
                high = time(end.hour + 12, end.minute)
            return (low, high), at
        return (None if at is not None else self.day_part), at
