"""The reminders of an event: planned, queued for sending, or skipped with the reason."""

from __future__ import annotations

from bot.store.reminders.plan import ReminderPlan
from bot.store.reminders.queries import ReminderQueries
from bot.store.reminders.queue import ReminderQueue

__all__ = ["Reminders"]


class Reminders(ReminderPlan, ReminderQueue, ReminderQueries):
    """The plan of what to remind of and when, what is due of it, and what is read of it."""
