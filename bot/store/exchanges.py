"""Questions and how they fared, without saying who asked: what statistics are made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert, select, update

from bot.store.database import Database
from bot.store.tables import exchanges


@dataclass(frozen=True, slots=True)
class Exchange:
    """One question that was answered, or not; `question` is None once it is purged."""

    at: datetime
    language: str
    status: str
    topic: str
    question: str | None
    id: int = 0


_FIELDS = select(
    exchanges.c.at,
    exchanges.c.language,
    exchanges.c.status,
    exchanges.c.topic,
    exchanges.c.question,
    exchanges.c.id,
)
"""The fields of an exchange, in order."""


class Exchanges:
    """The questions of every event."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def add(self, event: str, some: Sequence[Exchange]) -> None:
        """Keep questions."""
        if not some:
            return
        async with self._database.begin() as connection:
            await connection.execute(
                insert(exchanges),
                [
                    {
                        "event": event,
                        "at": exchange.at,
                        "language": exchange.language,
                        "status": exchange.status,
                        "topic": exchange.topic,
                        "question": exchange.question,
                    }
                    for exchange in some
                ],
            )

    async def all(self, event: str) -> list[Exchange]:
        """Return the questions of an event, oldest first."""
        query = _FIELDS.where(exchanges.c.event == event).order_by(exchanges.c.id)
        async with self._database.read() as connection:
            return [Exchange(*row) for row in await connection.execute(query)]

    async def get(self, event: str, number: int) -> Exchange | None:
        """Return one question of an event, or None."""
        query = _FIELDS.where(exchanges.c.event == event, exchanges.c.id == number)
        async with self._database.read() as connection:
            row = (await connection.execute(query)).one_or_none()
        return None if row is None else Exchange(*row)

    async def purge_texts(self, event: str) -> int:
        """Forget the words of an event's questions; returns how many there were."""
        async with self._database.begin() as connection:
            gone = await connection.execute(
                update(exchanges)
                .where(exchanges.c.event == event, exchanges.c.question.is_not(None))
                .values(question=None)
            )
        return gone.rowcount
