"""The private addresses of participants' calendars, by a digest from which none can be told."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, and_, delete, insert, select

from bot.store.database import Database
from bot.store.tables import calendar_addresses


class CalendarAddresses:
    """Who has a private calendar address, one a person and event."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def made_at(self, user_id: str, event: str) -> datetime | None:
        """Return since when a person has an address, or None."""
        query = select(calendar_addresses.c.made_at).where(_of(user_id, event))
        async with self._database.read() as connection:
            found: datetime | None = (await connection.execute(query)).scalar_one_or_none()
            return found

    async def owner(self, event: str, digest: str) -> str | None:
        """Return whose address has a digest, or None."""
        query = select(calendar_addresses.c.user_id).where(
            calendar_addresses.c.event == event, calendar_addresses.c.digest == digest
        )
        async with self._database.read() as connection:
            found: str | None = (await connection.execute(query)).scalar_one_or_none()
            return found

    async def put(self, user_id: str, event: str, digest: str, at: datetime) -> None:
        """Give a person an address, in place of the one they had."""
        async with self._database.begin() as connection:
            await self.drop(user_id, event)
            await connection.execute(
                insert(calendar_addresses).values(
                    user_id=user_id, event=event, digest=digest, made_at=at
                )
            )

    async def drop(self, user_id: str, event: str) -> bool:
        """Take a person's address away; returns whether they had one."""
        async with self._database.begin() as connection:
            gone = await connection.execute(delete(calendar_addresses).where(_of(user_id, event)))
        return bool(gone.rowcount)


def _of(user_id: str, event: str) -> ColumnElement[bool]:
    return and_(calendar_addresses.c.user_id == user_id, calendar_addresses.c.event == event)
