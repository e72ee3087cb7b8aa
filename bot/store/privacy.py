"""Everything the store holds about one person, whatever the table."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import delete, select, update

from bot.store.database import Database
from bot.store.tables import announcements, metadata

NOBODY = "-"
"""What stands in the place of a name that was erased."""

_NAMED_BY = {"audit": "who", "announcements": "author"}
"""Tables that keep what a person did, and the column with the person's name."""


class Privacy:
    """Shows and erases what concerns a person: every row of every table with a `user_id`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def all_about(self, user_id: int) -> dict[str, list[dict[str, Any]]]:
        """Return everything kept about a person by table, as what JSON can hold."""
        found = {}
        async with self._database.read() as connection:
            for table in metadata.sorted_tables:
                if "user_id" not in table.c:
                    continue
                rows = await connection.execute(select(table).where(table.c.user_id == user_id))
                records = [
                    {name: _plain(value) for name, value in row.items()} for row in rows.mappings()
                ]
                if records:
                    found[table.name] = records
        return found

    async def erase(self, user_id: int) -> int:
        """Forget a person; returns how many rows went or lost their name.

        What organisers did stays on record, without saying who it was.
        """
        count = 0
        async with self._database.begin() as connection:
            for table in reversed(metadata.sorted_tables):
                if "user_id" not in table.c:
                    continue
                theirs = table.c.user_id == user_id
                if table.name in _NAMED_BY:
                    values = {"user_id": None, _NAMED_BY[table.name]: NOBODY}
                    gone = await connection.execute(update(table).where(theirs).values(**values))
                else:
                    gone = await connection.execute(delete(table).where(theirs))
                count += gone.rowcount
            await connection.execute(
                update(announcements)
                .where(announcements.c.approver == user_id)
                .values(approver=None)
            )
        return count


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime) else value
