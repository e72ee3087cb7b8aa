"""What is read of reminders: of sessions, of people, of deliveries, and figures."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import func, select

from bot.core.deliveries import ALIVE, State
from bot.core.due_reminders import EarlierReminder
from bot.core.reminders import Planned, Reminder, ReminderKind, ReminderState
from bot.store.chunks import chunks
from bot.store.database import Database
from bot.store.reminders.rows import as_planned, place_of
from bot.store.tables import deliveries, reminders


class ReminderQueries:
    """What is asked about reminders."""

    _database: Database

    async def said(self, event: str, about: Iterable[Reminder]) -> list[EarlierReminder]:
        """Return what has been handed on of the same sessions, and has not failed to arrive.

        The place is the id of the channel it arrived in, else the target as it was configured.
        """
        sessions = sorted({reminder.session for reminder in about})
        starts = {reminder.starts_at for reminder in about}
        found: list[EarlierReminder] = []
        async with self._database.read() as connection:
            for some in chunks(sessions):
                query = (
                    select(reminders, deliveries.c.channel_id)
                    .join(deliveries, deliveries.c.id == reminders.c.delivery)
                    .where(
                        reminders.c.event == event,
                        reminders.c.session.in_(some),
                        reminders.c.state == ReminderState.QUEUED,
                        deliveries.c.state.in_(ALIVE),
                    )
                )
                found += [
                    EarlierReminder(
                        row.session,
                        row.starts_at,
                        place_of(row),
                        ReminderKind(row.kind),
                        row.lead_minutes,
                    )
                    for row in await connection.execute(query)
                    if row.starts_at in starts
                ]
        return found

    async def next_of(self, event: str, user_id: str) -> dict[str, tuple[datetime, ...]]:
        """Return when a person is to be reminded of each session, by its id, in order."""
        query = (
            select(reminders.c.session, reminders.c.due_at)
            .where(
                reminders.c.event == event,
                reminders.c.user_id == user_id,
                reminders.c.state == ReminderState.PENDING,
                reminders.c.due_at.is_not(None),
            )
            .order_by(reminders.c.due_at, reminders.c.id)
        )
        found: dict[str, tuple[datetime, ...]] = {}
        async with self._database.read() as connection:
            for row in await connection.execute(query):
                found[row.session] = (*found.get(row.session, ()), row.due_at)
        return found

    async def named(self, ids: Sequence[int]) -> list[Planned]:
        """Return reminders by their rows, in their order."""
        found: list[Planned] = []
        async with self._database.read() as connection:
            for some in chunks(tuple(ids)):
                rows = await connection.execute(
                    select(reminders).where(reminders.c.id.in_(some)).order_by(reminders.c.id)
                )
                found += [as_planned(row) for row in rows]
        return found

    async def of_delivery(self, delivery: int) -> list[Planned]:
        """Return the reminders a delivery carries."""
        query = select(reminders).where(reminders.c.delivery == delivery).order_by(reminders.c.id)
        async with self._database.read() as connection:
            return [as_planned(row) for row in await connection.execute(query)]

    async def deliveries_about(
        self, event: str, sessions: Sequence[str], states: Sequence[State] = (State.SENT,)
    ) -> list[int]:
        """Return the ids of the posts in some states that remind of any of the sessions."""
        found: list[int] = []
        async with self._database.read() as connection:
            for some in chunks(tuple(sessions)):
                rows = await connection.execute(
                    select(reminders.c.delivery)
                    .distinct()
                    .join(deliveries, deliveries.c.id == reminders.c.delivery)
                    .where(
                        reminders.c.event == event,
                        reminders.c.session.in_(some),
                        deliveries.c.state.in_(states),
                    )
                )
                found += [row[0] for row in rows]
        return sorted(set(found))

    async def count(self, event: str) -> dict[str, int]:
        """Return how many reminders of an event are in each state."""
        query = (
            select(reminders.c.state, func.count())
            .where(reminders.c.event == event)
            .group_by(reminders.c.state)
        )
        async with self._database.read() as connection:
            return {state: count for state, count in await connection.execute(query)}  # noqa: C416 - rows
