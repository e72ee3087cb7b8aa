"""What is on, when, where and with whom: questions to a programme that need no words."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property
from itertools import accumulate, takewhile
from zoneinfo import ZoneInfo

from bot.core.models import (
    Contact,
    Event,
    Organisation,
    Part,
    Person,
    Room,
    Session,
    SessionKind,
    Topic,
    Track,
)

NIGHT_ENDS_AT = 5
"""A session that starts before this local hour belongs to the evening before (a late night)."""

IDLE_KINDS = frozenset({SessionKind.BREAK, SessionKind.MEAL, SessionKind.REGISTRATION})
"""Kinds that are part of the day but not of its content."""

NO_TALKS = IDLE_KINDS | {SessionKind.SOCIAL}
"""Kinds nobody means by "talks", and of which none consists of any."""

NO_TIME = datetime.max.replace(tzinfo=UTC)
"""Where sessions without a start are sorted to."""


@dataclass(frozen=True, slots=True)
class Slot:
    """When a session is: instants in UTC, the end exclusive, and each day whose programme it is on.

    Without a published end, `end` is the one `Programme.end_of` takes it to have.
    """

    start: datetime | None
    end: datetime | None
    days: frozenset[date]


class LatestProgramme:
    """The programme of an event as it is now, made once for each version of it."""

    def __init__(self) -> None:
        self._programme: Programme | None = None

    def of(self, event: Event) -> Programme:
        """Return the programme of an event."""
        if self._programme is None or self._programme.event is not event:
            self._programme = Programme(event)
        return self._programme


def merge_twins(sessions: Iterable[Session]) -> tuple[Session, ...]:
    """Return the sessions as a reader is shown them: twins are one, in all of their rooms.

    Twins differ in nothing a participant could tell apart but the room. Each is a session of its
    own, which may be moved or cancelled alone; only what is shown brings them together.
    """
    shown: dict[object, Session] = {}
    for session in sessions:
        if session.start is None:
            shown[session.id] = session
            continue
        alike = (
            tuple(sorted(session.title.by_language.items())),
            session.kind,
            session.start,
            session.end,
            session.people,
            session.tracks,
            session.is_cancelled,
        )
        first = shown.get(alike)
        rooms = session.rooms if first is None else (*first.rooms, *session.rooms)
        shown[alike] = replace(first or session, rooms=tuple(dict.fromkeys(rooms)))
    return tuple(shown.values())


@dataclass(frozen=True)
class Programme:
    """The programme of an event, in order, with lookups by id."""

    event: Event
    zone: ZoneInfo = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "zone", ZoneInfo(self.event.zone))

    @cached_property
    def sessions(self) -> tuple[Session, ...]:
        """All sessions: timed ones in order, then those with a day only, then the rest."""
        return tuple(
            sorted(
                self.event.sessions,
                key=lambda s: (_utc(s.start) or NO_TIME, _utc(s.end) or NO_TIME, s.day or date.max),
            )
        )

    @cached_property
    def timed(self) -> tuple[Session, ...]:
        """The sessions that take place and have a start."""
        return tuple(s for s in self.sessions if s.start and not s.is_cancelled)

    @cached_property
    def session(self) -> dict[str, Session]:
        """Sessions by id."""
        return {session.id: session for session in self.event.sessions}

    @cached_property
    def person(self) -> dict[str, Person]:
        """People by id."""
        return {person.id: person for person in self.event.people}

    @cached_property
    def room(self) -> dict[str, Room]:
        """Rooms by id."""
        return {room.id: room for room in self.event.rooms}

    @cached_property
    def track(self) -> dict[str, Track]:
        """Tracks by id."""
        return {track.id: track for track in self.event.tracks}

    @cached_property
    def organisation(self) -> dict[str, Organisation]:
        """Organisations by id."""
        return {body.id: body for body in self.event.organisations}

    @cached_property
    def topic_covering(self) -> dict[str, Topic]:
        """The topic that answers for a topic id or a usual topic."""
        covering: dict[str, Topic] = {}
        for topic in self.event.topics:
            for name in (topic.id, *topic.covers):
                if name not in covering or not covering[name].answer.value:
                    covering[name] = topic
        return covering

    @cached_property
    def _by_person(self) -> dict[str, list[Session]]:
        found: dict[str, list[Session]] = {}
        for session in self.sessions:
            for taking_part in session.people:
                found.setdefault(taking_part.person, []).append(session)
        return found

    @property
    def days(self) -> tuple[date, ...]:
        """The days of the event, in order."""
        count = (self.event.end_day - self.event.start_day).days + 1
        return tuple(self.event.start_day + timedelta(days=n) for n in range(count))

    def sessions_of(self, *people: str) -> tuple[Session, ...]:
        """Return the sessions any of the people has a part in, each once."""
        return tuple({s.id: s for one in people for s in self._by_person.get(one, ())}.values())

    def day_of(self, session: Session) -> date | None:
        """Return the calendar day of a session in the event's zone, or None when it has none."""
        return session.start.astimezone(self.zone).date() if session.start else session.day

    def programme_day_of(self, session: Session) -> date | None:
        """Return the day whose programme a session belongs to: after midnight, the day before.

        Only a night that follows a day of the event counts; a session at 00:30 on the first day
        stays on it.
        """
        day = self.day_of(session)
        if day and session.start and session.start.astimezone(self.zone).hour < NIGHT_ENDS_AT:
            eve = day - timedelta(days=1)
            return eve if eve >= self.event.start_day else day
        return day

    def slot(self, session: Session) -> Slot:
        """Return when a session is, as instants and as days."""
        if self.session.get(session.id) is session:
            return self._slots[session.id]
        return self._slot_of(session)

    def on_day(self, day: date) -> tuple[Session, ...]:
        """Return the sessions on a day: calendar day, late night that ends it, each day covered."""
        return tuple(self._by_day.get(day, ()))

    def at(self, moment: datetime) -> tuple[Session, ...]:
        """Return the sessions under way at an aware moment; an end is exclusive."""
        now = moment.astimezone(UTC)
        begun = self.timed[bisect_right(self._latest_ends, now) : bisect_right(self._starts, now)]
        return tuple(session for session in begun if now < _end(self.slot(session)))

    def parallel_to(self, session: Session) -> tuple[Session, ...]:
        """Return the other sessions that are on at some moment of a timed session."""
        own = self.slot(session)
        if own.start is None:
            return ()
        start, end = own.start, max(_end(own), own.start + timedelta(minutes=1))
        first = min(bisect_right(self._latest_ends, start), bisect_left(self._starts, start))
        near = self.timed[first : bisect_left(self._starts, end)]
        slots = ((s, self.slot(s)) for s in near if s.id != session.id)
        return tuple(s for s, slot in slots if _end(slot) > start or slot.start == start)

    def end_of(self, session: Session) -> datetime | None:
        """Return a session's end, or for one without an end, when the next one in its room starts.

        Failing that an hour after its start, so that it does not stay "on" for ever.
        """
        if session.end or not session.start:
            return session.end
        start = session.start.astimezone(UTC)
        ends = [start + timedelta(hours=1)]
        for room in session.rooms:
            starts = self._starts_in.get(room, [])
            ends += starts[bisect_right(starts, start) :][:1]
        return min(ends).astimezone(self.zone)

    def timed_after(self, moment: datetime) -> tuple[Session, ...]:
        """Return the sessions that start after an aware moment, in order."""
        return self.timed[bisect_right(self._starts, moment.astimezone(UTC)) :]

    def next_after(self, moment: datetime) -> tuple[Session, ...]:
        """Return the sessions that start together, first after an aware moment."""
        later = self.timed_after(moment)
        start = self.slot(later[0]).start if later else None
        return tuple(takewhile(lambda session: self.slot(session).start == start, later))

    @cached_property
    def _starts(self) -> list[datetime]:
        """When the timed sessions start, in their order."""
        return [self.slot(session).start or NO_TIME for session in self.timed]

    @cached_property
    def _latest_ends(self) -> list[datetime]:
        """When each timed session and all before it are over."""
        return list(accumulate((_end(self.slot(session)) for session in self.timed), max))

    @cached_property
    def _by_day(self) -> dict[date, list[Session]]:
        found: dict[date, list[Session]] = {}
        for session in self.sessions:
            for day in self.slot(session).days:
                found.setdefault(day, []).append(session)
        return found

    @cached_property
    def _slots(self) -> dict[str, Slot]:
        return {session.id: self._slot_of(session) for session in self.event.sessions}

    @cached_property
    def _starts_in(self) -> dict[str, list[datetime]]:
        """When sessions start in each room, in order."""
        starts: dict[str, list[datetime]] = {}
        for session in self.timed:
            start = _utc(session.start)
            for room in session.rooms if start else ():
                starts.setdefault(room, []).append(start or NO_TIME)
        return starts

    def _slot_of(self, session: Session) -> Slot:
        start, end = _utc(session.start), _utc(self.end_of(session))
        days = {day for day in (self.day_of(session), self.programme_day_of(session)) if day}
        if start and end:
            # A night out until three is not on the next day; a hackathon is.
            day = max(days) + timedelta(days=1)
            while datetime.combine(day, time(NIGHT_ENDS_AT), self.zone).astimezone(UTC) < end:
                days.add(day)
                day += timedelta(days=1)
        return Slot(start, end, frozenset(days))

    def with_part(self, part: Part, sessions: Iterable[Session] = ()) -> tuple[Session, ...]:
        """Return the sessions in which somebody has a part (of those given, else of all)."""
        chosen = tuple(sessions) or self.sessions
        return tuple(
            s for s in chosen if not s.is_cancelled and any(p.part is part for p in s.people)
        )

    def contact_for(self, *purposes: str) -> Contact | None:
        """Return the contact for the first purpose that has one, else the general one."""
        for purpose in (*purposes, "general"):
            for contact in self.event.contacts:
                if purpose in contact.purposes:
                    return contact
        return self.event.contacts[0] if self.event.contacts else None


def _utc(moment: datetime | None) -> datetime | None:
    """Return an instant: two local times of one zone compare by the clock, even where it jumps."""
    return moment.astimezone(UTC) if moment else None


def _end(slot: Slot) -> datetime:
    return slot.end or slot.start or NO_TIME
