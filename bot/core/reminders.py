"""Which reminders an event earns: pure rules, without a clock.

A reminder of lead L is due at start - L minutes in real time. It is the same one as long as
session, lead, start and target are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.core.models import Event, ReminderSettings, Session
from bot.core.posts import Target, TargetKind

LONGEST_LEAD = 7 * 24 * 60
"""Minutes before a session at which somebody may be reminded at the earliest: a week."""

USUAL_LEAD = 10
"""Minutes before a session at which somebody is reminded who has not said otherwise."""


class ReminderKind(StrEnum):
    """What a reminder counts from: a start, or a day whose times are not known."""

    LEAD = "lead"
    MORNING = "morning"
    EVE = "eve"


class ReminderState(StrEnum):
    """Where a planned reminder stands; a queued one is its delivery's from then on."""

    PENDING = "pending"
    QUEUED = "queued"
    SKIPPED = "skipped"
    WITHDRAWN = "withdrawn"


class Reason(StrEnum):
    """Why a reminder is not sent."""

    STARTED = "started"
    SUPERSEDED = "superseded"
    CANCELLED = "cancelled"
    NO_TIME = "no_time"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class Reminder:
    """One reminder of one session for one target; all moments are aware UTC.

    `expires_at` is when it is pointless: the start, or the end of a day. `refusal` says why it will
    never be sent as things stand.
    """

    session: str
    target: Target
    kind: ReminderKind = ReminderKind.LEAD
    lead_minutes: int | None = None
    starts_at: datetime | None = None
    due_at: datetime | None = None
    expires_at: datetime | None = None
    refusal: Reason | None = None

    @property
    def identity(self) -> str:
        """What makes it the same reminder: session, lead, start and target."""
        when = self.starts_at.strftime("%Y%m%dT%H%M%SZ") if self.starts_at else "-"
        what = self.kind if self.lead_minutes is None else self.lead_minutes
        return f"{self.session}|{what}|{when}|{self.target}"


@dataclass(frozen=True, slots=True)
class Planned:
    """A reminder as the ledger holds it: with its row, and when it was planned."""

    id: int
    reminder: Reminder
    planned_at: datetime


def leads_of(session: Session, settings: ReminderSettings) -> tuple[int, ...]:
    """Return the minutes before a session at which to remind, longest first.

    The session's own count before those of its kind, and these before the event's.
    """
    leads = session.lead_minutes
    if leads is None:
        leads = settings.by_kind.get(session.kind, settings.lead_minutes)
    return tuple(sorted(set(leads), reverse=True))


def shortest_lead(session: Session, settings: ReminderSettings) -> int:
    """Return how many minutes before a session people are reminded who have not said otherwise."""
    leads = leads_of(session, settings)
    return leads[-1] if leads else USUAL_LEAD


def channels_of(session: Session, event: Event) -> tuple[Target, ...]:
    """Return the channels that are reminded of a session: everybody's, its rooms', its tracks'."""
    places = event.places
    names = [places.reminders, *(places.by_room.get(room) for room in session.rooms)]
    names += [places.by_track.get(track) for track in session.tracks]
    return tuple(Target(TargetKind.CHANNEL, name) for name in dict.fromkeys(filter(None, names)))


def plan(event: Event) -> Iterator[Reminder]:
    """Yield the channel reminders an event earns, with those it would have but for a refusal."""
    zone = ZoneInfo(event.zone)
    for session in event.sessions:
        for target in channels_of(session, event):
            yield from _plan_session(session, target, event.reminders, zone)


def _plan_session(
    session: Session, target: Target, settings: ReminderSettings, zone: ZoneInfo
) -> Iterator[Reminder]:
    yield from plan_leads(session, target, leads_of(session, settings))
    if session.start is None and session.day is not None:
        yield from plan_day(session, session.day, target, settings, zone)


def plan_leads(session: Session, target: Target, leads: Iterable[int]) -> Iterator[Reminder]:
    """Yield the reminders of one session at some leads, in minutes."""
    for lead in leads:
        if session.start is None:
            refusal = Reason.CANCELLED if session.is_cancelled else Reason.NO_TIME
            yield Reminder(session.id, target, lead_minutes=lead, refusal=refusal)
            continue
        start = session.start.astimezone(UTC)
        try:
            due = start - timedelta(minutes=lead)
        except OverflowError:
            continue
        yield Reminder(
            session.id,
            target,
            lead_minutes=lead,
            starts_at=start,
            due_at=due,
            expires_at=start,
            refusal=Reason.CANCELLED if session.is_cancelled else None,
        )


def plan_day(
    session: Session, day: date, target: Target, settings: ReminderSettings, zone: ZoneInfo
) -> Iterator[Reminder]:
    """Yield the reminders of a session of which only the day is known."""
    midnight = datetime.combine(day, time(), zone)
    expires_at = datetime.combine(day + timedelta(days=1), time(), zone).astimezone(UTC)
    times: Mapping[ReminderKind, tuple[date, str | None]] = {
        ReminderKind.EVE: (day - timedelta(days=1), settings.day_before_at),
        ReminderKind.MORNING: (day, settings.morning_at),
    }
    for kind, (on, clock) in times.items():
        if clock is None:
            continue
        local = datetime.combine(on, time.fromisoformat(clock), zone)
        yield Reminder(
            session.id,
            target,
            kind=kind,
            starts_at=midnight.astimezone(UTC),
            due_at=local.astimezone(UTC),
            expires_at=expires_at,
            refusal=Reason.CANCELLED if session.is_cancelled else None,
        )
