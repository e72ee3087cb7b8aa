"""What organisers did: who, what, when, before and after."""

from __future__ import annotations

from sqlalchemy import insert, select

from bot.core.audit import AuditEntry
from bot.store.database import Database
from bot.store.tables import audit


class Audit:
    """The log of what organisers did; rows are only ever added."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def add(self, event: str, entry: AuditEntry) -> None:
        """Write an action down."""
        async with self._database.begin() as connection:
            await connection.execute(
                insert(audit).values(
                    event=event,
                    at=entry.at,
                    user_id=entry.user_id,
                    who=entry.who,
                    action=entry.action,
                    subject=entry.subject,
                    before=entry.before,
                    after=entry.after,
                )
            )

    async def latest(self, event: str, limit: int = 50, *, offset: int = 0) -> list[AuditEntry]:
        """Return the last actions, newest first, the first so many left out."""
        query = (
            select(audit)
            .where(audit.c.event == event)
            .order_by(audit.c.id.desc())
            .limit(limit)
            .offset(offset)
        )
        async with self._database.read() as connection:
            return [
                AuditEntry(
                    at=row.at,
                    who=row.who,
                    action=row.action,
                    subject=row.subject,
                    before=row.before,
                    after=row.after,
                    user_id=row.user_id,
                )
                for row in await connection.execute(query)
            ]
