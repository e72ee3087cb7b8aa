"""The reminders an event earns, compared with those the ledger holds."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from bot.core.reminders import Reason, Reminder, ReminderState

_REVIVED_AFTER = frozenset({Reason.CANCELLED, Reason.NO_TIME})
"""Reasons that go when a session takes place after all, or gets a time."""


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
