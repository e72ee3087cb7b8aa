"""Which sessions fit everything that was asked for at once, and the nearest when none does."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.core.programme import NIGHT_ENDS_AT, Programme, Slot

if TYPE_CHECKING:
    from bot.core.models import Session

LAST_MINUTE = time(23, 59)
"""The end of a part of day that goes on until the day is over, its late night included."""


class Criterion(StrEnum):
    """One thing sessions are narrowed by."""

    DAY = "day"
    HOURS = "hours"
    LENGTH = "length"
    LANGUAGE = "language"
    ROOM = "room"
    TRACK = "track"
    KIND = "kind"
    PERSON = "person"
    SUBJECT = "subject"
    REMAINING = "remaining"


GIVING_WAY = (
    Criterion.DAY,
    Criterion.HOURS,
    Criterion.LENGTH,
    Criterion.LANGUAGE,
    Criterion.ROOM,
    Criterion.TRACK,
    Criterion.KIND,
)
"""What may be left out to offer something near, the first first. Another person or subject is no
substitute, and what is over can't be caught."""


@dataclass(frozen=True, kw_only=True)
class SessionFilter:
    """Everything sessions are asked to be, together; what is empty or None asks nothing.

    `hours` are local, exclude their end and may go past midnight; with `starts_within` a session
    must start in them, otherwise it is enough to be on; with `is_part_of_day`, as the afternoon is,
    for half of its length: what ends soon after noon is of the morning. `at` is a local time of day
    at which it is on, or starts, with `is_end` that at which it ends. `of_kind` and `subject` hold
    the ids of sessions of a kind and of those that speak of it. `longer_than` and `shorter_than`
    leave out what is just so long, unless `is_limit_included`; both alike then ask for one length.
    `not_over_at` is aware. `excluded` holds the ids of sessions that are not to be among them.
    """

    days: frozenset[date] = frozenset()
    hours: tuple[time, time] | None = None
    starts_within: bool = False
    is_part_of_day: bool = False
    at: time | None = None
    is_end: bool = False
    rooms: frozenset[str] = frozenset()
    tracks: frozenset[str] = frozenset()
    of_kind: frozenset[str] | None = None
    languages: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()
    subject: frozenset[str] | None = None
    longer_than: timedelta | None = None
    shorter_than: timedelta | None = None
    is_limit_included: bool = False
    not_over_at: datetime | None = None
    excluded: frozenset[str] = frozenset()

    @property
    def criteria(self) -> frozenset[Criterion]:
        """What it narrows by."""
        return frozenset(
            _CRITERION_OF[one.name]
            for one in fields(self)
            if one.name in _CRITERION_OF and getattr(self, one.name) != one.default
        )

    def without(self, *left_out: Criterion) -> SessionFilter:
        """Return the filter without some of its criteria."""
        cleared = {
            one.name: one.default for one in fields(self) if _CRITERION_OF.get(one.name) in left_out
        }
        return replace(self, **cleared)  # type: ignore[arg-type]  # each field's own default

    @property
    def times(self) -> SessionFilter:
        """The filter with nothing but its days and hours."""
        return SessionFilter(
            days=self.days,
            hours=self.hours,
            starts_within=self.starts_within,
            is_part_of_day=self.is_part_of_day,
            at=self.at,
            is_end=self.is_end,
        )

    def matching(self, programme: Programme, sessions: Iterable[Session]) -> tuple[Session, ...]:
        """Return the sessions that satisfy all of it, in the order given."""
        if sessions is programme.sessions and len(self.days) == 1:
            sessions = programme.on_day(*self.days)  # of thousands, a day is found, not looked for
        return tuple(session for session in sessions if self.fits(session, programme))

    def fits(self, session: Session, programme: Programme) -> bool:
        """Whether a session satisfies every criterion."""
        return (
            session.id not in self.excluded
            and (self.subject is None or session.id in self.subject)
            and (not self.rooms or not self.rooms.isdisjoint(session.rooms))
            and (not self.tracks or not self.tracks.isdisjoint(session.tracks))
            and (self.of_kind is None or session.id in self.of_kind)
            and (not self.languages or not self.languages.isdisjoint(session.languages))
            and (not self.people or any(p.person in self.people for p in session.people))
            and self._fits_time(programme.slot(session), programme)
            and self._fits_length(session)
        )

    def _fits_time(self, slot: Slot, programme: Programme) -> bool:
        days = slot.days & self.days if self.days else slot.days
        if self.days and not days:
            return False
        if self.not_over_at is not None and not _is_to_come(slot, self.not_over_at, programme):
            return False
        if self.at is None and self.hours is None:
            return True
        return any(self._is_in_hours(slot, day, programme) for day in days)

    def _is_in_hours(self, slot: Slot, day: date, programme: Programme) -> bool:
        if slot.start is None or slot.end is None:
            return False
        if self.at is not None:
            moments = [_instant(d, self.at, programme.zone) for d in _nights(day, self.at)]
            if self.is_end:
                return slot.end in moments
            is_on = not self.starts_within and any(slot.start <= m < slot.end for m in moments)
            return is_on or slot.start in moments
        start, end = _span(day, self.hours or (time(0), LAST_MINUTE), programme)
        if start <= slot.start < end:
            return True
        if self.starts_within or slot.start >= end:
            return False
        if not self.is_part_of_day:
            return slot.end > start
        return slot.end >= end or 2 * (slot.end - start) >= slot.end - slot.start

    def _fits_length(self, session: Session) -> bool:
        if self.longer_than is None and self.shorter_than is None:
            return True
        length = session.length
        if length is None:
            return False
        is_long = self.longer_than is None or length > self.longer_than
        is_short = self.shorter_than is None or length < self.shorter_than
        is_long |= self.is_limit_included and length == self.longer_than
        is_short |= self.is_limit_included and length == self.shorter_than
        return is_long and is_short


_CRITERION_OF = {
    "days": Criterion.DAY,
    "hours": Criterion.HOURS,
    "at": Criterion.HOURS,
    "rooms": Criterion.ROOM,
    "tracks": Criterion.TRACK,
    "of_kind": Criterion.KIND,
    "languages": Criterion.LANGUAGE,
    "people": Criterion.PERSON,
    "subject": Criterion.SUBJECT,
    "longer_than": Criterion.LENGTH,
    "shorter_than": Criterion.LENGTH,
    "not_over_at": Criterion.REMAINING,
}


@dataclass(frozen=True)
class Nearest:
    """The sessions that fit all but what was left out; `day` is theirs when the day was."""

    sessions: tuple[Session, ...]
    left_out: tuple[Criterion, ...]
    day: date | None = None


def nearest(
    wanted: SessionFilter, programme: Programme, sessions: tuple[Session, ...]
) -> Nearest | None:
    """Return what comes nearest to a filter that no session fits; None when nothing does.

    For a time of day at which nothing is on it is first what begins within an hour of it; for one
    at which nothing ends what ends nearest to it.
    """
    if wanted.is_end and (ending := _ending_nearest(wanted, programme, sessions)):
        return Nearest(ending, (Criterion.HOURS,))
    if wanted.days and wanted.at is not None and (soon := _soon_after(wanted.at)):
        begins = replace(wanted, at=None, hours=soon, starts_within=True)
        if found := begins.matching(programme, sessions):
            return Nearest(found, (Criterion.HOURS,))
    open_to = [one for one in GIVING_WAY if one in wanted.criteria]
    if {Criterion.ROOM, Criterion.DAY, Criterion.KIND} <= set(open_to):
        # Whoever names a room and a day wants what is there then: its kind is the least of it.
        open_to = sorted(open_to, key=lambda one: one is not Criterion.KIND)
    for left_out in _choices(open_to):
        found = wanted.without(*left_out).matching(programme, sessions)
        if Criterion.DAY in left_out:
            for day in _days_by_nearness(wanted.days, found, programme):
                # What starts after midnight is on two days, and in the evening of one of them.
                on_day = replace(wanted.without(*left_out), days=frozenset({day}))
                if fitting := on_day.matching(programme, found):
                    return Nearest(fitting, left_out, day)
        elif found:
            return Nearest(found, left_out)
    return None


def _ending_nearest(
    wanted: SessionFilter, programme: Programme, sessions: tuple[Session, ...]
) -> tuple[Session, ...]:
    """Return what ends nearest to the hour at which something is asked to end, on those days."""
    if wanted.at is None or not wanted.days:
        return ()
    moments = [_instant(day, wanted.at, programme.zone) for day in wanted.days]
    that_day = wanted.without(Criterion.HOURS).matching(programme, sessions)
    apart = {
        one.id: min(abs(end - moment) for moment in moments)
        for one in that_day
        if one.start and (end := programme.slot(one).end)
    }
    least = min(apart.values(), default=None)
    return tuple(one for one in that_day if one.id in apart and apart[one.id] == least)


def _soon_after(clock: time) -> tuple[time, time] | None:
    """Return the hour from a time of day on, which is within one day; None late at night."""
    return (clock, clock.replace(hour=clock.hour + 1)) if clock.hour < LAST_MINUTE.hour else None


def silent_on(programme: Programme) -> frozenset[Criterion]:
    """Return what the programme says of no session at all, so that nothing can be told by it."""
    known = {
        Criterion.LANGUAGE: any(s.languages for s in programme.sessions),
        Criterion.LENGTH: any(s.length is not None for s in programme.sessions),
        Criterion.HOURS: bool(programme.timed),
    }
    return frozenset(criterion for criterion, is_known in known.items() if not is_known)


def _choices(criteria: list[Criterion]) -> Iterator[tuple[Criterion, ...]]:
    for size in range(1, len(criteria) + 1):
        yield from combinations(criteria, size)


def _days_by_nearness(
    asked: frozenset[date], found: Iterable[Session], programme: Programme
) -> list[date]:
    """Return the days of these sessions, nearest to those asked first, of two the later one."""
    days = {day for session in found for day in programme.slot(session).days}
    return sorted(days, key=lambda day: (min(abs(day - one) for one in asked), -day.toordinal()))


def _is_to_come(slot: Slot, now: datetime, programme: Programme) -> bool:
    if slot.end is not None:
        return slot.end > now
    today = now.astimezone(programme.zone).date()
    return any(day >= today for day in slot.days)


@lru_cache(maxsize=256)
def _instant(day: date, clock: time, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, clock, zone).astimezone(UTC)


def _nights(day: date, clock: time) -> tuple[date, ...]:
    """Return the dates a time of day may be on: 00:30 "on Saturday" is on Sunday, too."""
    late = clock < time(NIGHT_ENDS_AT)
    return (day, day + timedelta(days=1)) if late else (day,)


def _span(day: date, hours: tuple[time, time], programme: Programme) -> tuple[datetime, datetime]:
    first, last = hours
    if last >= LAST_MINUTE:
        last = time(NIGHT_ENDS_AT)
        ends_on = day + timedelta(days=1)
    else:
        ends_on = day if first < last else day + timedelta(days=1)
    return _instant(day, first, programme.zone), _instant(ends_on, last, programme.zone)
