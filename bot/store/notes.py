"""Small facts Usher remembers about itself, by key."""

from __future__ import annotations

from sqlalchemy import delete, insert, select

from bot.store.database import Database
from bot.store.tables import notes


class Notes:
    """Keys and values, such as the fingerprint of the commands last synced."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def get(self, key: str) -> str | None:
        """Return the value under a key, or None."""
        async with self._database.read() as connection:
            return (
                await connection.execute(select(notes.c.value).where(notes.c.key == key))
            ).scalar_one_or_none()

    async def put(self, key: str, value: str | None) -> None:
        """Keep a value under a key; None forgets it."""
        async with self._database.begin() as connection:
            await connection.execute(delete(notes).where(notes.c.key == key))
            if value is not None:
                await connection.execute(insert(notes).values(key=key, value=value))
