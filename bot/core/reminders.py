"""Which reminders an event earns, and what becomes of each: pure rules, without a clock.

The policy. A reminder of lead L is due at start - L minutes in real time. One that was missed, or
was due already when it was planned, is late: of several the shortest is sent at once, and the
others are superseded. At or after the start none is sent, nor a longer lead after a shorter one. A
reminder is the same one as long as session, lead, start and target are; two targets that are one
place are told once.

Long because the shapes of a plan, a line a field, and the rules over them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.core.models import Event, ReminderSettings, Session
from bot.core.posts import Target, TargetKind

GRACE = timedelta(minutes=1)
"""For how long after the start a reminder of lead 0 may still be tried again."""

ASLEEP = timedelta(minutes=2)
"""How much later than it was due a reminder is late, though somebody was there to send it."""

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


_REVIVED_AFTER = frozenset({Reason.CANCELLED, Reason.NO_TIME})
"""Reasons that go when a session takes place after all, or gets a time."""


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


@dataclass(frozen=True, slots=True)
class Group:
    """Reminders that go out in one post: one target, one start."""

    members: tuple[Planned, ...]
    is_late: bool

    @property
    def first(self) -> Reminder:
        """The reminder that speaks for all."""
        return self.members[0].reminder


@dataclass(frozen=True, slots=True)
class EarlierReminder:
    """A reminder that has been handed on: what of, for when, in which place, how shortly before."""

    session: str
    starts_at: datetime | None
    place: str
    kind: ReminderKind
    lead_minutes: int | None


@dataclass(frozen=True, slots=True)
class DueReminders:
    """What becomes of the reminders that are due."""

    groups: tuple[Group, ...]
    skipped: tuple[tuple[Planned, Reason], ...]


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
    """Return the channels that are reminded of a session: everybody's, its rooms', its track's."""
    places = event.places
    names = [places.reminders, *(places.by_room.get(room) for room in session.rooms)]
    names.append(places.by_track.get(session.track) if session.track else None)
    return tuple(Target(TargetKind.CHANNEL, name) for name in dict.fromkeys(filter(None, names)))


def plan(event: Event) -> Iterator[Reminder]:
    """Yield the channel reminders an event earns, with those it would have but for a refusal."""
    zone = ZoneInfo(event.zone)
    for session in event.sessions:
        for target in channels_of(session, event):
            yield from _plan_session(session, target, event.reminders, zone)


def settle(
    due: Sequence[Planned],
    now: datetime,
    up_since: datetime,
    said: Iterable[EarlierReminder] = (),
    place_of: Callable[[Target], str] = str,
) -> DueReminders:
    """Decide what becomes of the reminders that are due at `now`.

    `up_since` is since when somebody has been there to send them: what was due before, or before
    it was planned, was missed. `place_of` says which targets are one place; `said` is what has
    been told there.
    """
    shortest: dict[tuple[object, ...], tuple[int, int]] = {}
    for one in said:
        key = (one.session, one.starts_at, one.place)
        length = _shortness(one.kind, one.lead_minutes)
        shortest[key] = min(shortest.get(key, length), length)
    rivals: dict[tuple[object, ...], list[Planned]] = {}
    for row in due:
        reminder = row.reminder
        key = (reminder.session, reminder.starts_at, place_of(reminder.target))
        rivals.setdefault(key, []).append(row)
    skipped: list[tuple[Planned, Reason]] = []
    groups: dict[tuple[object, ...], list[Planned]] = {}
    for rivalry, rows in rivals.items():
        alive = []
        for row in rows:
            missed = _is_missed(row, now, up_since)
            if _is_pointless(row.reminder, now, missed=missed):
                skipped.append((row, Reason.STARTED if missed else Reason.EXPIRED))
            else:
                alive.append(row)
        if not alive:
            continue
        kept, *others = sorted(alive, key=_shortness_of)
        skipped += [(row, Reason.SUPERSEDED) for row in others]
        if rivalry in shortest and shortest[rivalry] <= _shortness_of(kept):
            skipped.append((kept, Reason.SUPERSEDED))
            continue
        is_late = _is_missed(kept, now, up_since)
        reminder = kept.reminder
        lead = None if is_late else reminder.lead_minutes
        together = (reminder.target, reminder.kind, reminder.starts_at, lead, is_late)
        groups.setdefault(together, []).append(kept)
    found = tuple(Group(tuple(rows), bool(key[-1])) for key, rows in groups.items())
    return DueReminders(found, tuple(skipped))


@dataclass(frozen=True, slots=True)
class StoredReminder:
    """A reminder's row as far as planning needs it."""

    id: int
    identity: str
    state: ReminderState
    reason: Reason | None
    due_at: datetime | None
    expires_at: datetime | None

    def is_as_planned(self, reminder: Reminder) -> bool:
        """Whether it is due, and pointless, when the reminder is."""
        return (self.due_at, self.expires_at) == (reminder.due_at, reminder.expires_at)


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """What makes the ledger hold the right rows."""

    added: tuple[Reminder, ...]
    revived: tuple[tuple[int, Reminder], ...]
    refused: tuple[tuple[int, Reason], ...]
    withdrawn: tuple[int, ...]
    moved: tuple[tuple[int, Reminder], ...]


def reconcile(wanted: Iterable[Reminder], held: Iterable[StoredReminder]) -> Reconciliation:
    """Compare the reminders an event earns with the rows the ledger holds.

    A row that is wanted again after its session was cancelled or moved away is revived: it counts
    as added now. One that was sent, superseded or too late stays what it is.
    """
    rows = {row.identity: row for row in held}
    added: dict[str, Reminder] = {}
    revived, refused, withdrawn, moved = [], [], [], []
    kept = set()
    for reminder in wanted:
        identity = reminder.identity
        kept.add(identity)
        row = rows.get(identity)
        if row is None:
            added.setdefault(identity, reminder)
        elif reminder.refusal is not None:
            if row.state in {ReminderState.PENDING, ReminderState.WITHDRAWN}:
                refused.append((row.id, reminder.refusal))
        elif row.state is ReminderState.WITHDRAWN or row.reason in _REVIVED_AFTER:
            revived.append((row.id, reminder))
        elif row.state is ReminderState.PENDING and not row.is_as_planned(reminder):
            moved.append((row.id, reminder))
    for identity, row in rows.items():
        if identity not in kept and row.state is ReminderState.PENDING:
            withdrawn.append(row.id)
    return Reconciliation(
        tuple(added.values()), tuple(revived), tuple(refused), tuple(withdrawn), tuple(moved)
    )


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


def _is_missed(row: Planned, now: datetime, up_since: datetime) -> bool:
    due = row.reminder.due_at
    return due is not None and (due < max(up_since, row.planned_at) or now - due > ASLEEP)


def _is_pointless(reminder: Reminder, now: datetime, *, missed: bool) -> bool:
    if reminder.expires_at is None:
        return True
    if reminder.lead_minutes == 0 and not missed:
        return now >= reminder.expires_at + GRACE
    return now >= reminder.expires_at


def _shortness_of(row: Planned) -> tuple[int, int]:
    return _shortness(row.reminder.kind, row.reminder.lead_minutes)


def _shortness(kind: ReminderKind, lead_minutes: int | None) -> tuple[int, int]:
    """Return what sorts reminders of a session by how shortly before it they come."""
    order = (ReminderKind.LEAD, ReminderKind.MORNING, ReminderKind.EVE)
    return order.index(kind), lead_minutes or 0
