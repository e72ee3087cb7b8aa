"""The plan: rows that follow what an event earns, and sessions that leave or are renamed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Select, Table, delete, exists, func, literal, select, union, update
from sqlalchemy.dialects import postgresql, sqlite

from bot.core.posts import TargetKind
from bot.core.reminder_reconciliation import Reconciliation, StoredReminder
from bot.core.reminders import Planned, Reason, ReminderState
from bot.store.chunks import chunks
from bot.store.database import Database
from bot.store.reminders.rows import as_planned, as_row, as_stored
from bot.store.tables import reminders, saved_sessions

_INSERT: Mapping[str, Callable[[Table], sqlite.Insert | postgresql.Insert]] = {
    "sqlite": sqlite.insert,
    "postgresql": postgresql.insert,
}


class ReminderPlan:
    """The rows of an event, as its programme and its participants would have them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def held(
        self, event: str, *, users: Sequence[str] | None = None, kind: TargetKind | None = None
    ) -> list[StoredReminder]:
        """Return the rows of an event, of all targets or of some users."""
        query: Select[Any] = select(
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
            return [as_stored(row) for row in await connection.execute(query)]

    async def apply(self, event: str, plan: Reconciliation, at: datetime) -> None:
        """Make the rows what a reconciliation says, at one moment.

        A row that has been handed on since the reconciliation was made stays what it is.
        """
        async with self._database.begin() as connection:
            if plan.added:
                add = _INSERT[connection.dialect.name](reminders).on_conflict_do_nothing()
                rows = [as_row(event, reminder, at) for reminder in plan.added]
                await connection.execute(add, rows)
            for row_id, reminder in (*plan.revived, *plan.moved):
                await connection.execute(
                    update(reminders)
                    .where(reminders.c.id == row_id, reminders.c.state != ReminderState.QUEUED)
                    .values(**as_row(event, reminder, at))
                )
            for row_id, reason in plan.refused:
                await connection.execute(
                    update(reminders)
                    .where(reminders.c.id == row_id, reminders.c.state != ReminderState.QUEUED)
                    .values(state=ReminderState.SKIPPED, reason=reason, settled_at=at)
                )
            for ids in chunks(plan.withdrawn):
                await connection.execute(
                    update(reminders)
                    .where(reminders.c.id.in_(ids), reminders.c.state == ReminderState.PENDING)
                    .values(state=ReminderState.WITHDRAWN, settled_at=at)
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
                        reminders.c.state == ReminderState.PENDING,
                    )
                    .values(state=ReminderState.SKIPPED, reason=Reason.CANCELLED, settled_at=at)
                    .returning(reminders)
                )
                found += [as_planned(row) for row in rows]
        return sorted(found, key=lambda row: row.id)

    async def people(self, event: str) -> list[str]:
        """Return who has saved a session of an event, or is still to be reminded of one."""
        savers = select(saved_sessions.c.user_id).where(saved_sessions.c.event == event)
        waiting = select(reminders.c.user_id).where(
            reminders.c.event == event,
            reminders.c.user_id.is_not(None),
            reminders.c.state == ReminderState.PENDING,
        )
        query = union(savers, waiting)
        async with self._database.read() as connection:
            return sorted(row[0] for row in await connection.execute(query))

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
