"""The reminders of an event: planned, queued for sending, or skipped with the reason."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, func, insert, select, update

from bot.core.posts import Target, TargetKind
from bot.core.reminders import Held, Planned, Reason, Reconciliation, Reminder, Sort
from bot.store.database import Database
from bot.store.tables import deliveries, reminders

CHUNK = 500
"""How many ids one statement names at most; SQLite allows some thousands of parameters."""


class Reminders:
    """The plan of what to remind of, and when."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def held(
        self, event: str, *, users: Sequence[int] | None = None, kind: TargetKind | None = None
    ) -> list[Held]:
        """Return the rows of an event, of all targets or of some users."""
        query = select(
            reminders.c.id,
            reminders.c.identity,
            reminders.c.state,
            reminders.c.reason,
            reminders.c.due_at,
            reminders.c.until,
        ).where(reminders.c.event == event)
        if users is not None:
            query = query.where(reminders.c.user_id.in_(users))
        if kind is not None:
            query = query.where(reminders.c.target_kind == kind)
        async with self._database.read() as connection:
            return [Held(*row) for row in await connection.execute(query)]

    async def apply(self, event: str, plan: Reconciliation, at: datetime) -> None:
        """Make the rows what a reconciliation says, at one moment."""
        async with self._database.begin() as connection:
            if plan.added:
                rows = [_as_row(event, reminder, at) for reminder in plan.added]
                await connection.execute(insert(reminders), rows)
            for row_id, reminder in (*plan.revived, *plan.moved):
                await connection.execute(
                    update(reminders)
                    .where(reminders.c.id == row_id)
                    .values(**_as_row(event, reminder, at))
                )
            for row_id, reason in plan.refused:
                await connection.execute(
                    update(reminders)
                    .where(reminders.c.id == row_id)
                    .values(state="skipped", reason=reason, settled_at=at)
                )
            for ids in _chunks(plan.withdrawn):
                await connection.execute(
                    update(reminders)
                    .where(reminders.c.id.in_(ids))
                    .values(state="withdrawn", settled_at=at)
                )

    async def due(self, event: str, at: datetime) -> list[Planned]:
        """Return the waiting reminders that are due at a moment, earliest first."""
        query = (
            select(reminders)
            .where(
                reminders.c.event == event,
                reminders.c.state == "pending",
                reminders.c.due_at <= at,
            )
            .order_by(reminders.c.due_at, reminders.c.id)
        )
        async with self._database.read() as connection:
            return [_as_planned(row) for row in await connection.execute(query)]

    async def next_due(self, event: str) -> datetime | None:
        """Return when the next waiting reminder is due, or None."""
        query = select(func.min(reminders.c.due_at)).where(
            reminders.c.event == event, reminders.c.state == "pending"
        )
        async with self._database.read() as connection:
            found: datetime | None = (await connection.execute(query)).scalar_one_or_none()
            return found

    async def queue(self, carried: Sequence[tuple[int, int]], at: datetime) -> None:
        """Hand reminders over to deliveries, as pairs of their ids."""
        if not carried:
            return
        statement = (
            update(reminders)
            .where(reminders.c.id == bindparam("row"))
            .values(state="queued", delivery=bindparam("carrier"), settled_at=at)
        )
        async with self._database.begin() as connection:
            await connection.execute(
                statement, [{"row": row, "carrier": carrier} for row, carrier in carried]
            )

    async def skip(self, ids: Iterable[int], reason: Reason, at: datetime) -> None:
        """Record that reminders are not sent, and why."""
        async with self._database.begin() as connection:
            for some in _chunks(tuple(ids)):
                await connection.execute(
                    update(reminders)
                    .where(reminders.c.id.in_(some))
                    .values(state="skipped", reason=reason, settled_at=at)
                )

    async def named(self, ids: Sequence[int]) -> list[Planned]:
        """Return reminders by their rows, in their order."""
        found: list[Planned] = []
        async with self._database.read() as connection:
            for some in _chunks(tuple(ids)):
                rows = await connection.execute(
                    select(reminders).where(reminders.c.id.in_(some)).order_by(reminders.c.id)
                )
                found += [_as_planned(row) for row in rows]
        return found

    async def of_delivery(self, delivery: int) -> list[Planned]:
        """Return the reminders a delivery carries."""
        query = select(reminders).where(reminders.c.delivery == delivery).order_by(reminders.c.id)
        async with self._database.read() as connection:
            return [_as_planned(row) for row in await connection.execute(query)]

    async def deliveries_about(self, event: str, sessions: Sequence[str]) -> list[int]:
        """Return the ids of the sent posts that remind of any of the sessions."""
        found: list[int] = []
        async with self._database.read() as connection:
            for some in _chunks(tuple(sessions)):
                rows = await connection.execute(
                    select(reminders.c.delivery)
                    .distinct()
                    .join(deliveries, deliveries.c.id == reminders.c.delivery)
                    .where(
                        reminders.c.event == event,
                        reminders.c.session.in_(some),
                        deliveries.c.state == "sent",
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


def _as_row(event: str, reminder: Reminder, at: datetime) -> dict[str, Any]:
    return {
        "identity": reminder.identity,
        "event": event,
        "session": reminder.session,
        "lead_minutes": reminder.lead_minutes,
        "sort": reminder.sort,
        "starts_at": reminder.starts_at,
        "until": reminder.until,
        "due_at": reminder.due_at,
        "planned_at": at,
        "target_kind": reminder.target.kind,
        "target": reminder.target.id,
        "user_id": reminder.target.user_id,
        "state": "skipped" if reminder.refusal else "pending",
        "reason": reminder.refusal,
        "settled_at": at if reminder.refusal else None,
        "delivery": None,
    }


def _as_planned(row: Row[Any]) -> Planned:
    reminder = Reminder(
        session=row.session,
        target=Target(TargetKind(row.target_kind), row.target),
        sort=Sort(row.sort),
        lead_minutes=row.lead_minutes,
        starts_at=row.starts_at,
        due_at=row.due_at,
        until=row.until,
        refusal=Reason(row.reason) if row.reason else None,
    )
    return Planned(row.id, reminder, row.planned_at)


def _chunks(ids: Sequence[Any]) -> Iterable[Sequence[Any]]:
    return (ids[start : start + CHUNK] for start in range(0, len(ids), CHUNK))
