"""Which server is each event's home, pinned by its id."""

from __future__ import annotations

from sqlalchemy import ColumnElement, and_, delete, insert, select

from bot.core.home_server import HomeServer
from bot.store.database import Database
from bot.store.tables import home_servers


class HomeServers:
    """The home of every event, on each host: an id means something only where it was given."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def get(self, event: str, host: str) -> HomeServer | None:
        """Return an event's home on a host, or None while it has none."""
        query = select(home_servers).where(_of(event, host))
        async with self._database.read() as connection:
            row = (await connection.execute(query)).one_or_none()
        if row is None:
            return None
        return HomeServer(row.server, row.name, row.pinned_at, row.pinned_by)

    async def put(self, event: str, host: str, home: HomeServer) -> None:
        """Make a server an event's home, in place of another if there is one."""
        async with self._database.begin() as connection:
            await connection.execute(delete(home_servers).where(_of(event, host)))
            await connection.execute(
                insert(home_servers).values(
                    event=event,
                    host=host,
                    server=home.server_id,
                    name=home.name,
                    pinned_at=home.pinned_at,
                    pinned_by=home.pinned_by,
                )
            )


def _of(event: str, host: str) -> ColumnElement[bool]:
    return and_(home_servers.c.event == event, home_servers.c.host == host)
