"""What becomes of the reminders that are due: pure rules, without a clock.

One that was missed, or was due already when it was planned, is late: of several the shortest is
sent at once, and the others are superseded. At or after the start none is sent, nor a longer lead
after a shorter one. Two targets that are one place are told once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.core.posts import Target
from bot.core.reminders import Planned, Reason, Reminder, ReminderKind

GRACE = timedelta(minutes=1)
"""For how long after the start a reminder of lead 0 may still be tried again."""

ASLEEP = timedelta(minutes=2)
"""How much later than it was due a reminder is late, though somebody was there to send it."""


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
