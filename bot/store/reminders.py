"""The reminders of an event: planned, queued for sending, or skipped with the reason.

Long because one repository over one table; its queries share their conditions.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Row,
    Table,
    bindparam,
    delete,
    exists,
    func,
    literal,
    select,
    tuple_,
    union,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite

from bot.core.posts import Target, TargetKind
from bot.core.reminders import (
    EarlierReminder,
    Planned,
    Reason,
    Reconciliation,
    Reminder,
    ReminderKind,
    StoredReminder,
)
from bot.store.chunks import AT_ONCE, chunks
from bot.store.database import Database
from bot.store.tables import deliveries, reminders, saved_sessions

_INSERT: Mapping[str, Callable[[Table], sqlite.Insert | postgresql.Insert]] = {
    "sqlite": sqlite.insert,
    "postgresql": postgresql.insert,
}


class Reminders:
    """The plan of what to remind of, and when."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def held(
        self, event: str, *, users: Sequence[str] | None = None, kind: TargetKind | None = None
    ) -> list[StoredReminder]:
        """Return the rows of an event, of all targets or of some users."""
        query = select(
            reminders.c.id,
            reminders.c.identity,
            reminders.c.state,
            reminders.c.reason,
            reminders.c.due_at,
            reminders.c.expires_at,
        ).where(reminders.c.event == event)
        if users is not None:
            query = query.where(reminders.c.user_id.in_(users))
        if kind is not None:
            query = query.where(reminders.c.target_kind == kind)
        async with self._database.read() as connection:
            return [StoredReminder(*row) for row in await connection.execute(query)]

    async def apply(self, event: str, plan: Reconciliation, at: datetime) -> None:
        """Make the rows what a reconciliation says, at one moment.

        A row that has been handed on since the reconciliation was made stays what it is.
        """
        async with self._database.begin() as connection:
            if plan.added:
                add = _INSERT[connection.dialect.name](reminders).on_conflict_do_nothing()
                rows = [_as_row(event, reminder, at) for reminder in plan.added]
                await connection.execute(add, rows)
            for row_id, reminder in (*plan.revived, *plan.moved):
                await connection.execute(
                    update(reminders)
                    .where(reminders.c.id == row_id, reminders.c.state != "queued")
                    .values(**_as_row(event, reminder, at))
                )
            for row_id, reason in plan.refused:
                await connection.execute(
                    update(reminders)
                    .where(reminders.c.id == row_id, reminders.c.state != "queued")
                    .values(state="skipped", reason=reason, settled_at=at)
                )
            for ids in chunks(plan.withdrawn):
                await connection.execute(
                    update(reminders)
                    .where(reminders.c.id.in_(ids), reminders.c.state == "pending")
                    .values(state="withdrawn", settled_at=at)
                )

    async def people(self, event: str) -> list[str]:
        """Return who has saved a session of an event, or is still to be reminded of one."""
        savers = select(saved_sessions.c.user_id).where(saved_sessions.c.event == event)
        waiting = select(reminders.c.user_id).where(
            reminders.c.event == event,
            reminders.c.user_id.is_not(None),
            reminders.c.state == "pending",
        )
        query = union(savers, waiting)
        async with self._database.read() as connection:
            return sorted(row[0] for row in await connection.execute(query))

    async def due(self, event: str, at: datetime) -> list[Planned]:
        """Return what is due at a moment for some targets, those who have waited longest."""
        is_due = (
            reminders.c.event == event,
            reminders.c.state == "pending",
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
            return [_as_planned(row) for row in await connection.execute(query)]

    async def next_due(self, event: str) -> datetime | None:
        """Return when the next waiting reminder is due, or None."""
        query = select(func.min(reminders.c.due_at)).where(
            reminders.c.event == event, reminders.c.state == "pending"
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
                    .where(reminders.c.id.in_(some), reminders.c.state == "pending")
                    .with_for_update()
                )
                found |= {
                    row.id for row in await connection.execute(query) if row.due_at == read[row.id]
                }
        return frozenset(found)

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
                        reminders.c.state == "queued",
                        deliveries.c.state.in_(("pending", "sending", "sent")),
                    )
                )
                found += [
                    EarlierReminder(
                        row.session,
                        row.starts_at,
                        _place(row),
                        ReminderKind(row.kind),
                        row.lead_minutes,
                    )
                    for row in await connection.execute(query)
                    if row.starts_at in starts
                ]
        return found

    async def queue(self, carried: Sequence[tuple[int, int]], at: datetime) -> None:
        """Hand waiting reminders over to deliveries, as pairs of their ids."""
        if not carried:
            return
        statement = (
            update(reminders)
            .where(reminders.c.id == bindparam("row"), reminders.c.state == "pending")
            .values(state="queued", delivery=bindparam("carrier"), settled_at=at)
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
                    .values(state="skipped", reason=reason, settled_at=at)
                )

    async def cancel(self, event: str, sessions: Sequence[str], at: datetime) -> list[Planned]:
        """Record that nobody is reminded of sessions that have left; returns the reminders."""
        found: list[Planned] = []
        async with self._database.begin() as connection:
            for some in chunks(tuple(sessions)):
                rows = await connection.execute(
                    update(reminders)
                    .where(
                        reminders.c.event == event,
                        reminders.c.session.in_(some),
                        reminders.c.state == "pending",
                    )
                    .values(state="skipped", reason=Reason.CANCELLED, settled_at=at)
                    .returning(reminders)
                )
                found += [_as_planned(row) for row in rows]
        return sorted(found, key=lambda row: row.id)

    async def rename(self, event: str, names: Mapping[str, str]) -> None:
        """Give the reminders and the savers of sessions to what the sessions are called now.

        Names may be exchanged among each other: all go away first, and then to their new places.
        """
        between = {old: f"\n{number}" for number, old in enumerate(names)}
        steps = [*between.items(), *((between[old], new) for old, new in names.items())]
        async with self._database.begin() as connection:
            for old, new in steps:
                taken = saved_sessions.alias()
                await connection.execute(
                    delete(saved_sessions).where(
                        saved_sessions.c.event == event,
                        saved_sessions.c.session == new,
                        exists().where(
                            taken.c.event == event,
                            taken.c.session == old,
                            taken.c.user_id == saved_sessions.c.user_id,
                        ),
                    )
                )
                await connection.execute(
                    update(saved_sessions)
                    .where(saved_sessions.c.event == event, saved_sessions.c.session == old)
                    .values(session=new)
                )
                await connection.execute(
                    delete(reminders).where(reminders.c.event == event, reminders.c.session == new)
                )
                await connection.execute(
                    update(reminders)
                    .where(reminders.c.event == event, reminders.c.session == old)
                    .values(
                        session=new,
                        identity=literal(new) + func.substr(reminders.c.identity, len(old) + 1),
                    )
                )

    async def next_of(self, event: str, user_id: str) -> dict[str, tuple[datetime, ...]]:
        """Return when a person is to be reminded of each session, by its id, in order."""
        query = (
            select(reminders.c.session, reminders.c.due_at)
            .where(
                reminders.c.event == event,
                reminders.c.user_id == user_id,
                reminders.c.state == "pending",
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
                found += [_as_planned(row) for row in rows]
        return found

    async def of_delivery(self, delivery: int) -> list[Planned]:
        """Return the reminders a delivery carries."""
        query = select(reminders).where(reminders.c.delivery == delivery).order_by(reminders.c.id)
        async with self._database.read() as connection:
            return [_as_planned(row) for row in await connection.execute(query)]

    async def deliveries_about(
        self, event: str, sessions: Sequence[str], states: Sequence[str] = ("sent",)
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


def _as_row(event: str, reminder: Reminder, at: datetime) -> dict[str, Any]:
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
        "state": "skipped" if reminder.refusal else "pending",
        "reason": reminder.refusal,
        "settled_at": at if reminder.refusal else None,
        "delivery": None,
    }


def _as_planned(row: Row[Any]) -> Planned:
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


def _place(row: Row[Any]) -> str:
    if row.target_kind == TargetKind.CHANNEL and row.channel_id is not None:
        return f"{TargetKind.CHANNEL}:{row.channel_id}"
    return f"{row.target_kind}:{row.target}"
