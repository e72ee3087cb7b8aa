"""Discord's scheduled events that stand for sessions: a row each, before there is one."""

from __future__ import annotations

from sqlalchemy import ColumnElement, and_, delete, insert, select, update

from bot.core.scheduled_events import Held, Listing
from bot.store.database import Database
from bot.store.tables import scheduled_events


class ScheduledEvents:
    """The events of each programme, by server: ids mean something only where they were given."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def held(self, event: str, server: str) -> dict[str, Held]:
        """Return the events of a programme on a server, by session."""
        columns = scheduled_events.c
        query = (
            select(scheduled_events)
            .where(columns.event == event, columns.server == server)
            .order_by(columns.starts_at, columns.session)
        )
        async with self._database.read() as connection:
            rows = list(await connection.execute(query))
        return {
            row.session: Held(
                Listing(
                    session=row.session,
                    name=row.name,
                    description=row.description,
                    location=row.location,
                    starts_at=row.starts_at,
                    ends_at=row.ends_at,
                ),
                row.event_id,
            )
            for row in rows
        }

    async def put(self, event: str, server: str, listing: Listing, event_id: str | None) -> None:
        """Keep what is asked for of a session's event, in place of what was."""
        async with self._database.begin() as connection:
            await self.drop(event, server, listing.session)
            await connection.execute(
                insert(scheduled_events).values(
                    event=event,
                    server=server,
                    session=listing.session,
                    event_id=event_id,
                    name=listing.name,
                    description=listing.description,
                    location=listing.location,
                    starts_at=listing.starts_at,
                    ends_at=listing.ends_at,
                )
            )

    async def set_id(self, event: str, server: str, session: str, event_id: str) -> None:
        """Keep the id the server gave a session's event."""
        mine = _of(event, server, session)
        async with self._database.begin() as connection:
            await connection.execute(update(scheduled_events).where(mine).values(event_id=event_id))

    async def drop(self, event: str, server: str, session: str) -> None:
        """Forget a session's event."""
        async with self._database.begin() as connection:
            await connection.execute(delete(scheduled_events).where(_of(event, server, session)))


def _of(event: str, server: str, session: str) -> ColumnElement[bool]:
    columns = scheduled_events.c
    return and_(columns.event == event, columns.server == server, columns.session == session)
