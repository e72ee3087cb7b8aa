"""A reminder's row: what is written, and what it is read as."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Row

from bot.core.posts import Target, TargetKind
from bot.core.reminder_reconciliation import StoredReminder
from bot.core.reminders import Planned, Reason, Reminder, ReminderKind, ReminderState


def as_row(event: str, reminder: Reminder, at: datetime) -> dict[str, Any]:
    """Return a reminder, planned at an aware moment, as the columns of a row."""
    return {
        "identity": reminder.identity,
        "event": event,
        "session": reminder.session,
        "lead_minutes": reminder.lead_minutes,
        "kind": reminder.kind,
        "starts_at": reminder.starts_at,
        "expires_at": reminder.expires_at,
        "due_at": reminder.due_at,
        "planned_at": at,
        "target_kind": reminder.target.kind,
        "target": reminder.target.id,
        "user_id": reminder.target.user_id,
        "state": ReminderState.SKIPPED if reminder.refusal else ReminderState.PENDING,
        "reason": reminder.refusal,
        "settled_at": at if reminder.refusal else None,
        "delivery": None,
    }


def as_planned(row: Row[Any]) -> Planned:
    """Return a row as a reminder that is planned."""
    reminder = Reminder(
        session=row.session,
        target=Target(TargetKind(row.target_kind), row.target),
        kind=ReminderKind(row.kind),
        lead_minutes=row.lead_minutes,
        starts_at=row.starts_at,
        due_at=row.due_at,
        expires_at=row.expires_at,
        refusal=Reason(row.reason) if row.reason else None,
    )
    return Planned(row.id, reminder, row.planned_at)


def as_stored(row: Row[Any]) -> StoredReminder:
    """Return a row as far as planning needs it."""
    return StoredReminder(
        id=row.id,
        identity=row.identity,
        state=ReminderState(row.state),
        reason=Reason(row.reason) if row.reason else None,
        due_at=row.due_at,
        expires_at=row.expires_at,
    )


def place_of(row: Row[Any]) -> str:
    """Return the channel a reminder arrived in, by its id, else its target as it was configured."""
    if row.target_kind == TargetKind.CHANNEL and row.channel_id is not None:
        return f"{TargetKind.CHANNEL}:{row.channel_id}"
    return f"{row.target_kind}:{row.target}"
