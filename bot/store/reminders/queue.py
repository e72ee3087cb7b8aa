"""The reminders that wait: what is due, and what becomes of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import bindparam, func, select, tuple_, update

from bot.core.reminders import Planned, Reason, ReminderState
from bot.store.chunks import AT_ONCE, chunks
from bot.store.database import Database
from bot.store.reminders.rows import as_planned
from bot.store.tables import reminders


class ReminderQueue:
    """What is handed over to deliveries, or skipped with the reason."""

    _database: Database

    async def due(self, event: str, at: datetime) -> list[Planned]:
        """Return what is due at a moment for some targets, those who have waited longest."""
        is_due = (
            reminders.c.event == event,
            reminders.c.state == ReminderState.PENDING,
            reminders.c.due_at <= at,
        )
        first = (
            select(reminders.c.target_kind, reminders.c.target)
            .where(*is_due)
            .group_by(reminders.c.target_kind, reminders.c.target)
            .order_by(func.min(reminders.c.due_at), func.min(reminders.c.id))
            .limit(AT_ONCE)
        )
        query = (
            select(reminders)
            .where(*is_due, tuple_(reminders.c.target_kind, reminders.c.target).in_(first))
            .order_by(reminders.c.due_at, reminders.c.id)
        )
        async with self._database.read() as connection:
            return [as_planned(row) for row in await connection.execute(query)]

    async def next_due(self, event: str) -> datetime | None:
        """Return when the next waiting reminder is due, or None."""
        query = select(func.min(reminders.c.due_at)).where(
            reminders.c.event == event, reminders.c.state == ReminderState.PENDING
        )
        async with self._database.read() as connection:
            found: datetime | None = (await connection.execute(query)).scalar_one_or_none()
            return found

    async def still_due(self, rows: Sequence[Planned]) -> frozenset[int]:
        """Return which reminders still wait as they did when they were read.

        Inside a transaction nobody else changes them until it ends.
        """
        read = {row.id: row.reminder.due_at for row in rows}
        found: set[int] = set()
        async with self._database.begin() as connection:
            for some in chunks(tuple(read)):
                query = (
                    select(reminders.c.id, reminders.c.due_at)
                    .where(reminders.c.id.in_(some), reminders.c.state == ReminderState.PENDING)
                    .with_for_update()
                )
                found |= {
                    row.id for row in await connection.execute(query) if row.due_at == read[row.id]
                }
        return frozenset(found)

    async def queue(self, carried: Sequence[tuple[int, int]], at: datetime) -> None:
        """Hand waiting reminders over to deliveries, as pairs of their ids."""
        if not carried:
            return
        statement = (
            update(reminders)
            .where(reminders.c.id == bindparam("row"), reminders.c.state == ReminderState.PENDING)
            .values(state=ReminderState.QUEUED, delivery=bindparam("carrier"), settled_at=at)
        )
        async with self._database.begin() as connection:
            await connection.execute(
                statement, [{"row": row, "carrier": carrier} for row, carrier in carried]
            )

    async def skip(self, ids: Iterable[int], reason: Reason, at: datetime) -> None:
        """Record that reminders are not sent, and why."""
        async with self._database.begin() as connection:
            for some in chunks(tuple(ids)):
                await connection.execute(
                    update(reminders)
                    .where(reminders.c.id.in_(some))
                    .values(state=ReminderState.SKIPPED, reason=reason, settled_at=at)
                )
